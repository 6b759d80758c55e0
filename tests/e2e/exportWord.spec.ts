import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Span } from '../../shared/draft/draft'
import { violationsOf } from '../support/accessibility'
import { answerSaveDialog } from '../support/dialogs'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { notices } from '../support/pages/notices'
import { rightPane } from '../support/pages/rightPane'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const blank = (name: string): Span => ({ text: `【${name}】`, blank: { name, kind: 'text' } })
const draft = draftWith(
  [
    { id: 'to', type: 'recipient', spans: [{ text: '区应急局：' }] },
    paragraph('intro', '现将20XX年工作总结如下：'),
    heading(1, '主要工作'),
    heading(2, '开展演练'),
    {
      id: 'work',
      type: 'paragraph',
      spans: [{ text: '组织演练三次，' }, blank('人数'), { text: '人参加。' }],
    },
    heading(1, '存在问题'),
    paragraph('problems', '器材更新偏慢。'),
    heading(1, '下步计划'),
    paragraph('plan', '更新器材两批。'),
    { id: 'sign', type: 'signature', units: ['城南消防站'], date: '2031年12月20日', seal: false },
  ],
  { title: [{ text: '城南消防站年度工作总结' }] },
)

let program: Launched
let folder: string
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhangfa-export-'))
  program = await launch({
    files: { '城南消防站年度工作总结.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: draft.id },
  })
})
test.afterAll(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true })
})

/** The paragraphs of a Word file, as text. */
async function wordTexts(file: string): Promise<string[]> {
  const xml = new TextDecoder().decode(unzipSync(await readFile(file))['word/document.xml'])
  return xml
    .split('</w:p>')
    .map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''))
}

test('F7 shows what was found, F8 goes from one finding to the next', async () => {
  const { page, app } = program
  const pane = rightPane(page)
  const editor = editorPage(page)
  await expect(editor.title).toHaveText('城南消防站年度工作总结')

  await pressShortcut(app, 'checks.show')
  await expect(pane.findings).toHaveCount(2)
  await expect(pane.finding('20XX')).toContainText('还没有换成实际内容')
  await expect(pane.finding('【人数】')).toContainText('待填项“人数”还没有填')
  await picture(page, 'export-checks')
  expect(await violationsOf(page)).toEqual([])

  await pressShortcut(app, 'checks.next')
  await expect.poll(editor.selected).toBe('20XX')
  await expect(pane.finding('20XX')).toHaveAttribute('data-current', 'true')
  await pressShortcut(app, 'checks.next')
  await expect.poll(editor.selected).toBe('【人数】')
  await pressShortcut(app, 'checks.next')
  await expect.poll(editor.selected).toBe('20XX')
})

test('findings are marked in the text without being part of it', async () => {
  const { page } = program
  const marked = (level: string) =>
    page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `zhangfa-${level}`)

  await expect.poll(() => marked('error')).toEqual(['20XX'])
  await expect.poll(() => marked('warning')).toEqual(['【人数】'])
})

test('an export with leftovers asks first; 返回修改 goes back to the findings', async () => {
  const { page, app } = program
  const dialog = page.getByRole('alertdialog', { name: '导出前请看一下' })
  await rightPane(page).show('短语')

  await pressShortcut(app, 'export.word')

  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expect(dialog).toContainText('待填项“人数”还没有填')
  await picture(page, 'export-despite')
  expect(await violationsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: '返回修改' }).click()
  await expect(dialog).toBeHidden()
  await expect(rightPane(page).tab('检查')).toHaveAttribute('aria-selected', 'true')
})

test('仍然导出 writes a Word file with texts and numbers, and says where', async () => {
  const { page, app } = program
  const file = join(folder, '总结.docx')
  await answerSaveDialog(app, file)

  await pressShortcut(app, 'export.word')
  await page.getByRole('button', { name: '仍然导出' }).click()

  await expect(notices(page).list).toContainText('已导出 Word：')
  await expect(notices(page).action('在文件夹中显示')).toBeVisible()
  await picture(page, 'export-done')
  const texts = await wordTexts(file)
  expect(texts).toEqual(
    expect.arrayContaining([
      '城南消防站年度工作总结',
      '区应急局：',
      '一、主要工作',
      '（一）开展演练',
      '组织演练三次，【人数】人参加。',
      '二、存在问题',
      '三、下步计划',
      '城南消防站',
      '2031年12月20日',
    ]),
  )
})

test('a finding is muted, another mended, and then nothing is asked', async () => {
  const { page, app } = program
  const pane = rightPane(page)
  const editor = editorPage(page)

  await pane.show('检查')
  await pane.finding('20XX').hover()
  await pane.finding('20XX').getByRole('button', { name: '忽略这一处' }).click()
  await expect(pane.findings).toHaveCount(1)
  await pressShortcut(app, 'checks.next')
  await expect.poll(editor.selected).toBe('【人数】')
  await page.keyboard.type('86')
  await expect(page.getByText('没有发现问题')).toBeVisible()
  await notices(page).dismissAll()

  const file = join(folder, '总结.txt')
  await answerSaveDialog(app, file)
  await chooseInMenu(app, 'export.text')
  await expect(notices(page).list).toContainText('已导出 纯文本：')
  const text = await readFile(file, 'utf8')
  expect(text).toContain('（一）开展演练')
  expect(text).toContain('组织演练三次，86人参加。')
})

test('Markdown keeps headings and numbers', async () => {
  const { page, app } = program
  const file = join(folder, '总结.md')
  await notices(page).dismissAll()
  await answerSaveDialog(app, file)

  await chooseInMenu(app, 'export.markdown')

  await expect(notices(page).list).toContainText('已导出 Markdown：')
  const text = await readFile(file, 'utf8')
  expect(text).toContain('# 城南消防站年度工作总结')
  expect(text).toContain('## 一、主要工作')
})

test('a dialog given up exports nothing and tells nothing', async () => {
  const { page, app } = program
  await notices(page).dismissAll()
  await answerSaveDialog(app, null)

  await pressShortcut(app, 'export.word')

  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(notices(page).list).toBeEmpty()
})

test('a place that cannot be written is named, with a way out, and nothing is left behind', async () => {
  const { page, app } = program
  const blocked = join(folder, '不是文件夹')
  await writeFile(blocked, '')
  await answerSaveDialog(app, join(blocked, '总结.docx'))

  await pressShortcut(app, 'export.word')

  await expect(notices(page).list).toContainText('文件夹“不是文件夹”不在了')
  await expect(notices(page).list).toContainText('换一个位置保存')
  await picture(page, 'export-failed')
  expect(existsSync(join(blocked, '总结.docx'))).toBe(false)
})
