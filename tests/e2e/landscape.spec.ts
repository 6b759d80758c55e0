import { expect, test } from '@playwright/test'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cell } from '../../shared/draft/draft'
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const cell = (text: string): Cell => ({ paragraphs: [[{ text }]] })
const columns = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`)
const draft = draftWith(
  [
    heading(1, '办理情况'),
    paragraph('before', '各站办理情况如下。'),
    { id: 'caption', type: 'paragraph', spans: [{ text: '表1 各站办理情况' }], align: 'center' },
    {
      id: 'table',
      type: 'table',
      headerRows: 1,
      rows: [
        columns.map(cell),
        ...Array.from({ length: 3 }, () => columns.map((_, index) => cell(String(index)))),
      ],
    },
    heading(1, '下步打算'),
    paragraph('plan', '继续抓好落实。'),
  ],
  { title: [{ text: '年度工作总结' }] },
)

let program: Launched
let folder: string
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhangfa-landscape-'))
  program = await launch({
    files: { '年度工作总结.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: draft.id },
  })
})
test.afterAll(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true })
})

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
const table = () => editorPage(program.page).text.locator('[data-block="table"]')
const tool = () =>
  program.page.getByRole('toolbar', { name: '表格' }).getByRole('button', { name: '横排本表' })

test('a table is set 横排 by its tools, and upright again by undo', async () => {
  const { page, app } = program
  await table().locator('td').first().click()
  await expect(tool()).toHaveAttribute('aria-pressed', 'false')
  await tool().click()
  await expect(table()).toHaveAttribute('data-landscape', '')
  await expect(tool()).toHaveAttribute('aria-pressed', 'true')
  await picture(page, 'landscape-table')
  await pressShortcut(app, 'edit.undo')
  await expect(table()).not.toHaveAttribute('data-landscape')
  await pressShortcut(app, 'edit.redo')
  await expect(table()).toHaveAttribute('data-landscape', '')
})

test('the PDF has the table turned on an upright page of its own, with its number where all numbers are', async () => {
  const { page, app } = program
  const file = join(folder, '总结.pdf')
  await answerSaveDialog(app, file)
  await chooseInMenu(app, 'export.pdf')
  const dialog = page.getByRole('dialog', { name: '导出前请看一下' })
  const told = notices(page).list.getByText('总结.pdf')
  await expect(dialog.or(told)).toBeVisible()
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: exportDespite }).click()
  await expect(told).toBeVisible()
  test.skip(!hasPoppler, 'poppler is not installed')
  const pages = execFileSync('pdfinfo', ['-l', '9', file]).toString()
  expect(pages.match(/size: +59\d[.\d]* x 84\d/g)).toHaveLength(3)
  expect(execFileSync('pdftotext', ['-f', '2', '-l', '2', '-raw', file, '-']).toString()).toMatch(/— ?2 ?—/)
  // Lines that run upwards: higher than wide.
  const box = execFileSync('pdftotext', ['-f', '2', '-l', '2', '-bbox', file, '-']).toString()
  const [, left, top, right, bottom] = (
    /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">[^<]*办理情况/.exec(box) ?? []
  ).map(Number)
  expect(Number(bottom) - Number(top)).toBeGreaterThan(Number(right) - Number(left))
})

test('the Word file comes back as the draft it was', async () => {
  const { page, app } = program
  const file = join(folder, '总结.docx')
  await answerSaveDialog(app, file)
  await pressShortcut(app, 'export.word')
  const dialog = page.getByRole('dialog', { name: '导出前请看一下' })
  const told = notices(page).list.getByText('总结.docx')
  await expect(dialog.or(told)).toBeVisible()
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: exportDespite }).click()
  await expect(told).toBeVisible()
  await answerOpenDialog(app, [file])
  await pressShortcut(app, 'file.open')
  // A draft of its own, beside the one it was made of.
  await expect(libraryPane(page).draft('年度工作总结')).toHaveCount(2)
  await expect(table()).toHaveAttribute('data-landscape', '')
  await expect(editorPage(page).text.locator(':scope > [data-block]')).toHaveCount(draft.blocks.length)
})

const exportDespite = '仍然导出'
