import { expect, test } from '@playwright/test'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerSaveDialog } from '../support/dialogs'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { exportDialog } from '../support/pages/exportDialog'
import { notices } from '../support/pages/notices'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const sentence = '全年组织演练36场，参加1280人次，“五进”活动走进12个社区，1—11月火情下降8.5%。'
const draft = draftWith(
  [
    { id: 'to', type: 'recipient', spans: [{ text: '区应急局：' }] },
    paragraph('intro', '现将工作情况总结如下：'),
    heading(1, '主要工作'),
    heading(2, '开展演练'),
    ...Array.from({ length: 12 }, (_, index) => paragraph(`work${index}`, sentence.repeat(4))),
    heading(1, '存在问题'),
    paragraph('problems', '器材更新偏慢。'),
    heading(1, '下步计划'),
    paragraph('plan', '更新器材两批。'),
    {
      id: 'sign',
      type: 'signature',
      units: ['城南消防站', '城南街道办事处'],
      date: '2031年12月20日',
      seal: true,
    },
  ],
  { title: [{ text: '城南消防站年度工作总结' }] },
)

let program: Launched
let folder: string
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhangfa-pdf-'))
  program = await launch({
    files: { '城南消防站年度工作总结.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: draft.id },
  })
})
test.afterAll(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true })
})

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

test('the pages leave as a PDF whose text can be copied', async () => {
  const { page, app } = program
  const file = join(folder, '总结.pdf')
  await answerSaveDialog(app, file)

  await chooseInMenu(app, 'export.pdf')

  await expect(notices(page).list).toContainText('总结.pdf')
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
  test.skip(!hasPoppler, 'poppler is not installed: the text is not read back')
  const pages = execFileSync('pdftotext', ['-raw', file, '-']).toString().split('\f').slice(0, -1)
  expect(pages.length).toBeGreaterThan(2)
  const texts = pages.map((text, index) => text.replace(/\s/g, '').replace(`—${index + 1}—`, ''))
  expect(texts.join('')).toBe(
    [
      '城南消防站年度工作总结区应急局：现将工作情况总结如下：一、主要工作（一）开展演练',
      sentence.repeat(48),
      '二、存在问题器材更新偏慢。三、下步计划更新器材两批。城南消防站城南街道办事处2031年12月20日',
    ].join(''),
  )
  expect(texts.at(-1)).toContain('更新器材两批。')
  const about = execFileSync('pdfinfo', [file]).toString()
  expect(about).toMatch(/Title: +城南消防站年度工作总结/)
  expect(about).toMatch(/Tagged: +yes/)
  expect(about).not.toMatch(/Mozilla|Linux|Windows/)
  const bytes = (await readFile(file)).toString('latin1')
  expect(bytes).toContain('/Lang (zh-CN)')
  expect(bytes).toContain('/Type /Outlines')
  const fonts = execFileSync('pdffonts', [file]).toString().trim().split('\n').slice(2)
  expect(fonts.filter((line) => !/ yes (?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(line))).toEqual([])
})

test('a folder that is not there is named, and nothing is written', async () => {
  const { page, app } = program
  await notices(page).dismissAll()
  const file = join(folder, '没有', '总结.pdf')
  await answerSaveDialog(app, file)

  await chooseInMenu(app, 'export.pdf')

  await expect(notices(page).list).toContainText('没有')
  expect(existsSync(file)).toBe(false)
})

test('导出… offers the same PDF, and says which fonts stand in', async () => {
  const { page, app } = program
  await notices(page).dismissAll()
  const own = exportDialog(page)
  const file = join(folder, '由对话框.pdf')
  await answerSaveDialog(app, file)

  await pressShortcut(app, 'export.dialog')
  await own.chooseFormat('PDF')
  await expect(own.fonts).toContainText('带在文件里')
  await own.press('导出…')

  await expect(own.done).toContainText('由对话框.pdf')
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
  await own.press('完成')
})
