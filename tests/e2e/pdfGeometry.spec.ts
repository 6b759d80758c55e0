import { expect, test } from '@playwright/test'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFile } from '../../electron/export/buildFile'
import type { Draft } from '../../shared/draft/draft'
import type { Bridge } from '../../shared/ipc'
import { layouts } from '../../shared/layout/layouts'
import { orderPages } from '../../shared/pages/orderPages'
import { paginate } from '../../shared/pages/paginate'
import { cell, draftOf, paragraphs, recipient } from '../electron/export/drafts'
import { wordFixtures, type WordFixture } from '../electron/export/wordFixtures'
import { exportPdf } from '../support/exportPdf'
import { launch, type Launched } from '../support/launch'
import { ownLayout } from '../support/layouts'
import { openPreview } from '../support/pages/previewPage'
import { pagedDom } from '../support/pagedDom'
import { fromRoot } from '../support/projectRoot'
import { fromShared, sharedFolder } from '../support/shared'

const tools = sharedFolder && fromShared('tools')
const hasTool = tools !== undefined && existsSync(join(tools, 'docx_geometry.py'))
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
const missing = hasTool ? 'poppler is not installed' : 'tools/docx_geometry.py is not there'

/** Measured in PDF, each for a reason of its own; the others differ from these only in what a PDF does not have. */
const measured = [
  'short',
  'pages30',
  'longTable',
  'titleOfThreeLines',
  'jointPlain',
  'jointSealed',
  'attachments',
  'runIn',
  'latinAndFigures',
  'blanks',
  'images',
  'landscapeTables',
  'mixed',
]

const tableRules = 'dash 7 mm below text area'
/** What the tool cannot judge, by fixture. */
const unjudged: Readonly<Record<string, readonly string[]>> = {
  // One page that is not full says nothing about lines on a page.
  short: ['lines per full page', 'first-line indent 2 characters'],
  // It takes the last rule of a table that fills its page, inside the text area, for a part of the number's dash.
  longTable: [tableRules],
  landscapeTables: [tableRules],
}

type Failed = readonly (readonly [check: string, got: unknown, want: unknown])[]

declare const bridge: Bridge

let program: Launched
let folder: string
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhangfa-pdf-geometry-'))
  program = await launch()
})
test.afterAll(async () => {
  await program.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a PDF keeps to GB/T 9704 where it is measured', async () => {
  test.skip(!hasTool || !hasPoppler, `skipped: ${missing}`)
  for (const name of measured) {
    const { draft, choices } = wordFixtures[name] ?? {}
    if (!draft) throw new Error(`There is no fixture ${name}.`)
    // The tool reads from the Word file what the page should be, and measures the PDF beside it.
    const { bytes } = await buildFile(draft, 'docx', layouts.gbt9704, choices)
    writeFileSync(join(folder, `${name}.docx`), bytes)
    putPictures(draft, choices)
    const made = await exportPdf(program, draft, join(folder, `${name}.pdf`))
    expect(made, name).toMatchObject({ ok: true, value: { warnings: [] } })
  }

  const script = fromRoot('tests', 'electron', 'export', 'measureAll.py')
  const failed = JSON.parse(execFileSync('python3', [script, tools ?? '', folder]).toString()) as Readonly<
    Record<string, Failed>
  >
  const judged = Object.entries(failed).map(([name, checks]) => [
    name,
    checks.filter(([check]) => !unjudged[name]?.includes(check)),
  ])
  expect(judged).toHaveLength(measured.length)
  expect(judged.filter(([, checks]) => checks?.length)).toEqual([])
})

test('the editor counts as many pages as there are', async () => {
  const counts: Record<string, readonly [editor: number, pages: number]> = {}
  for (const [name, { draft, choices }] of Object.entries(wordFixtures)) {
    putPictures(draft, choices)
    const pages = await pagedDom(program.app, orderPages(draft, layouts.gbt9704))
    counts[name] = [paginate(draft, layouts.gbt9704).pages, pages.length]
  }

  expect(Object.entries(counts).filter(([, [editor, pages]]) => editor !== pages)).toEqual([])
})

test('a title of ten lines stands on the first page with text below it', async () => {
  const lines = Array.from({ length: 10 }, (_, index) => `青溪县文化馆年度工作总结第${index + 1}行题目`)
  const draft = draftOf([recipient, ...paragraphs(4)], lines.join('\n'))

  const [first = [], ...more] = await pagedDom(program.app, orderPages(draft, layouts.gbt9704))

  expect(first.slice(0, 10)).toEqual(lines)
  expect(first.length).toBeGreaterThan(11)
  expect(more.flat().join('')).not.toContain('题目')
  const made = await exportPdf(program, draft, join(folder, 'title.pdf'))
  expect(made).toMatchObject({ ok: true, value: { warnings: [] } })
})

test('a row higher than a page is refused by PDF and told by the preview', async () => {
  const rows = [[{ paragraphs: Array.from({ length: 60 }, () => [{ text: '一行又一行的说明' }]) }]]
  const draft = draftOf([...paragraphs(1), { type: 'table', headerRows: 0, rows }])
  const file = join(folder, 'row.pdf')

  const made = await exportPdf(program, draft, file)

  expect(made).toMatchObject({ ok: false, failure: 'pages.tallRow' })
  expect(existsSync(file)).toBe(false)
  const order = { json: JSON.stringify(draft), layout: draft.layout, toPrint: false }
  const preview = await openPreview(program.app, () =>
    program.page.evaluate((shown) => void bridge.request('preview.open', shown), order),
  )
  await expect(preview.warnings).toContainText('有 1 处表格的一行比一页还高')
  await preview.close()
})

test('merged cells that hold more than a page are refused too, and merged rows over two pages are not', async () => {
  const lines = (count: number) => Array.from({ length: count }, () => [{ text: '合并格里的说明' }])
  const merged = (count: number, rowSpan: number) => [
    [{ paragraphs: lines(count), rowSpan }, cell('一')],
    ...Array.from({ length: rowSpan - 1 }, () => [cell('二')]),
  ]
  const draftOfRows = (count: number, rowSpan: number) =>
    draftOf([...paragraphs(1), { type: 'table', headerRows: 0, rows: merged(count, rowSpan) }])

  const full = await exportPdf(program, draftOfRows(50, 2), join(folder, 'full.pdf'))
  const long = await exportPdf(program, draftOfRows(2, 60), join(folder, 'long.pdf'))

  expect(full).toMatchObject({ ok: false, failure: 'pages.tallRow' })
  expect(long).toMatchObject({ ok: true, value: { warnings: [] } })
})

test('an empty draft is one page with nothing but its number', async () => {
  const draft: Draft = { ...draftOf([]), title: [], blocks: [{ id: 'none', type: 'paragraph', spans: [] }] }
  const file = join(folder, 'empty.pdf')

  const made = await exportPdf(program, draft, file)

  expect(made).toMatchObject({ ok: true, value: { warnings: [] } })
  test.skip(!hasPoppler, 'poppler is not installed: the text is not read back')
  expect(execFileSync('pdftotext', [file, '-']).toString().replace(/\s/g, '')).toBe('—1—')
})

test('fonts that vanished are stood in for, and every page begins where it did', async () => {
  const draft = draftOf([recipient, ...paragraphs(14)])
  const standard = layouts.gbt9704
  const gone = { eastAsia: '早已删掉的字体', ascii: 'Gone Roman', fallbacks: ['也删掉的字体'] }
  const roles = { ...standard.roles, body: { ...standard.roles.body, face: gone } }
  const own = ownLayout({ roles })

  const before = await pagedDom(program.app, orderPages(draft, standard))
  const after = await pagedDom(program.app, orderPages(draft, own))

  const starts = (pages: string[][]) => pages.map(([line = '']) => line.slice(0, 10))
  expect(starts(after)).toEqual(starts(before))
  const made = await exportPdf(
    program,
    { ...draft, layout: own.id, ownLayout: own },
    join(folder, 'gone.pdf'),
  )
  expect(made).toMatchObject({ ok: true, value: { warnings: [] } })
})

/** Where the program looks for the pictures of a draft in its library. */
function putPictures({ id, blocks }: Draft, choices: WordFixture['choices']) {
  const images = join(program.library, '.zhangfa', 'images', id)
  mkdirSync(images, { recursive: true })
  for (const block of blocks) {
    const picture = block.type === 'image' && choices?.readImage?.(block.file)
    if (block.type === 'image' && picture) writeFileSync(join(images, block.file), picture)
  }
}
