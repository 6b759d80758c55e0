import { expect, test } from '@playwright/test'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { violationsOf } from '../support/accessibility'
import { answerSaveDialog } from '../support/dialogs'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { exportDialog } from '../support/pages/exportDialog'
import { notices } from '../support/pages/notices'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const draft = draftWith(
  [
    { id: 'to', type: 'recipient', spans: [{ text: '区水务局：' }] },
    paragraph('intro', '现将XX年度河道管护情况总结如下：'),
    heading(1, '主要工作'),
    heading(2, '清淤疏浚'),
    paragraph('work', '清理河道四段，运出淤泥300余方。'),
    heading(1, '存在问题'),
    paragraph('problems', '巡查记录还不完整。'),
    heading(1, '下步计划'),
    paragraph('plan', '补齐巡查台账。'),
    { id: 'sign', type: 'signature', units: ['北岸河道管理所'], date: '2031年12月20日', seal: false },
  ],
  { title: [{ text: '北岸河道管理所年度工作总结' }] },
)
const title = '北岸河道管理所年度工作总结'

let program: Launched
let folder: string
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhangfa-export-dialog-'))
  program = await launch({
    files: { [`${title}.zhangfa`]: JSON.stringify(draft) },
    settings: { lastDraft: draft.id },
    env: { XDG_CURRENT_DESKTOP: 'GNOME' },
  })
})
test.afterAll(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true })
})

test('导出… shows format, missing fonts, the file name and what was found', async () => {
  const { page, app } = program
  const own = exportDialog(page)
  await expect(editorPage(page).title).toHaveText(title)

  await expect(page.getByRole('tab', { name: '检查' })).toContainText('1')
  await pressShortcut(app, 'export.dialog')

  await expect(own.format('Word 文档')).toBeChecked()
  await expect(own.fileName).toHaveText(`${title}.docx`)
  await expect(own.fonts).toContainText('方正小标宋简体')
  await expect(own.findings.first()).toContainText('XX')
  await expect(own.dialog.getByRole('button', { name: '仍然导出' })).toBeVisible()
  await picture(page, 'export-dialog')
  expect(await violationsOf(page)).toEqual([])
})

test('a finding leads to its place', async () => {
  const { page, app } = program
  const own = exportDialog(page)

  await own.findings.first().click()

  await expect(own.dialog).toBeHidden()
  await expect.poll(editorPage(page).selected).toBe('XX')
  await page.keyboard.type('2031')
  await pressShortcut(app, 'export.dialog')
  await expect(own.dialog).toContainText('没有发现问题')
})

test('each format has its own choices, and the name may bear the day', async () => {
  const { page } = program
  const own = exportDialog(page)

  await own.chooseFormat('纯文本')
  await own.choose('编码', 'GB18030')
  await own.tick('文件名加上日期')
  await expect(own.fileName).toHaveText(/（\d{4}-\d\d-\d\d）\.txt$/)
  await picture(page, 'export-dialog-text')

  const file = join(folder, '总结.txt')
  await answerSaveDialog(program.app, file)
  await own.press('导出…')

  await expect(own.done).toContainText('总结.txt')
  await picture(page, 'export-dialog-done')
  expect(await violationsOf(page)).toEqual([])
  const text = new TextDecoder('gb18030', { fatal: true }).decode(await readFile(file))
  expect(text).toContain('（一）清淤疏浚')
})

test('the file is copied as a file, and dragged out of the window', async () => {
  const { page, app } = program
  const own = exportDialog(page)
  const href = pathToFileURL(join(folder, '总结.txt')).href

  await own.press('复制为文件')
  await expect(own.done).toContainText('已复制')
  const copied = () =>
    app.evaluate(async ({ clipboard }) => {
      const format = 'x-special/gnome-copied-files'
      type Older = { readBuffer(format: string): Buffer }
      if ('readBuffer' in clipboard) return (clipboard as unknown as Older).readBuffer(format).toString()
      const [item] = await clipboard.read()
      const content = await item?.getType(`electron application/osclipboard;format="${format}"`)
      return content instanceof Blob ? content.text() : ''
    })
  await expect.poll(copied).toBe(`copy\n${href}`)

  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents) contents.startDrag = (item) => Reflect.set(globalThis, 'dragged', item.file)
  })
  await page.getByRole('img', { name: '总结.txt，可以拖出窗口' }).dispatchEvent('dragstart')
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'dragged') as string))
    .toBe(join(folder, '总结.txt'))
  await own.press('完成')
})

test('choices and folder are remembered; what is open in Word is not touched until told so', async () => {
  const { page, app } = program
  const own = exportDialog(page)
  const file = join(folder, '汇报材料总结.docx')
  await writeFile(file, '上一次的')
  await writeFile(join(folder, '~$汇报材料总结.docx'), '')

  await pressShortcut(app, 'export.dialog')
  await expect(own.format('纯文本')).toBeChecked()
  await expect(own.dialog).toContainText(`放到：${folder}`)
  await own.chooseFormat('Word')
  await answerSaveDialog(app, file)
  await own.press('导出…')

  await expect(own.failed).toContainText('“汇报材料总结.docx”好像正在 Word、WPS 或 LibreOffice 里打开')
  await picture(page, 'export-dialog-open')
  expect(await readFile(file, 'utf8')).toBe('上一次的')
  await own.press('再试一次')
  await expect(own.done).toBeVisible()
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
  await own.press('完成')
})

test('a folder that is gone is named, with a way on, and nothing is left', async () => {
  const { page, app } = program
  const own = exportDialog(page)
  const gone = join(folder, '已经拔出')
  await pressShortcut(app, 'export.dialog')
  await own.chooseFormat('网页')
  await answerSaveDialog(app, join(gone, '总结.html'))
  await own.press('导出…')

  await expect(own.failed).toContainText('文件夹“已经拔出”不在了，没有导出')
  await mkdir(gone)
  await own.press('再试一次')

  await expect(own.done).toContainText('总结.html')
  expect(await readdir(gone)).toEqual(['总结.html'])
  expect(await readFile(join(gone, '总结.html'), 'utf8')).toContain('<h1 class="title">北岸河道管理所')
  await own.press('完成')
  expect(existsSync(join(gone, '总结.html'))).toBe(true)
})

test('复制全文 and 复制本章节 take numbers, title and look along', async () => {
  const { page, app } = program
  const onClipboard = () =>
    app.evaluate(async ({ clipboard }) => {
      type Reader = { readText(): string | Promise<string>; readHTML(): string }
      const reader = clipboard as unknown as Reader
      return { text: await reader.readText(), html: reader.readHTML() }
    })
  await notices(page).dismissAll()

  await pressShortcut(app, 'edit.copyDraft')
  await expect(notices(page).list).toContainText('已复制全文')
  const whole = await onClipboard()
  expect(whole.text.split('\n').slice(0, 4)).toEqual([
    title,
    '区水务局：',
    '现将2031年度河道管护情况总结如下：',
    '一、主要工作',
  ])
  expect(whole.html).toMatch(/<h1 style="[^"]*黑体[^"]*font-size:16pt[^"]*">一、主要工作<\/h1>/)

  await editorPage(page).paragraph('巡查记录还不完整。').click()
  await expect(page.getByRole('treeitem', { name: /^二、存在问题/ })).toHaveAttribute('aria-selected', 'true')
  await chooseInMenu(app, 'edit.copySection')
  await expect(notices(page).list).toContainText('已复制“存在问题”')
  expect((await onClipboard()).text).toBe('二、存在问题\n巡查记录还不完整。')
})

test('a small window holds the dialog', async () => {
  const { page, app } = program
  const own = exportDialog(page)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 620))
  await expect.poll(() => page.evaluate(() => innerHeight)).toBe(620)

  await pressShortcut(app, 'export.dialog')
  await own.chooseFormat('Word')

  await expect(own.dialog.getByRole('button', { name: '导出…' })).toBeInViewport()
  await picture(page, 'export-dialog-small')
  await page.keyboard.press('Escape')
  await expect(own.dialog).toBeHidden()
  await chooseInMenu(app, 'view.themeDark')
  await pressShortcut(app, 'export.dialog')
  await picture(page, 'export-dialog-dark')
})
