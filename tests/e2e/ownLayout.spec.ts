import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { violationsOf } from '../support/accessibility'
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs'
import { readDraftOnDisk } from '../support/draftFile'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { layoutEditor, layoutsDialog, lookPopover } from '../support/pages/layoutDialogs'
import { libraryPane } from '../support/pages/libraryPane'
import { newDraftDialog } from '../support/pages/newDraftDialog'
import { notices } from '../support/pages/notices'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const draft = draftWith([heading(1, '主要工作'), paragraph('work', '组织演练三次。')], {
  title: [{ text: '消防站总结' }],
})
const brought = draftWith([paragraph('p', '另有安排。')], {
  id: 'other',
  title: [{ text: '外来的' }],
  layout: 'own-elsewhere',
})

let program: Launched

test.beforeAll(async () => {
  program = await launch({
    library: test.info().outputPath('library'),
    files: {
      '消防站总结.zhangfa': JSON.stringify(draft),
      '外来的.zhangfa': JSON.stringify(brought),
    },
    settings: { lastDraft: draft.id },
  })
})

test.afterAll(() => program.close())

const ownFolder = () => join(program.library, '.zhangfa', 'layouts')
const onDisk = (name: string) => readDraftOnDisk(join(program.library, name))

test('the toolbar says what is set at the caret and why, and leads to the layouts', async () => {
  const { page } = program
  const editor = editorPage(page)
  const look = lookPopover(page)

  await editor.goToEndOf(editor.paragraph('组织演练'))
  await expect(look.button).toHaveText('仿宋 三号')
  await editor.goToEndOf(editor.heading('主要工作'))
  await expect(look.button).toHaveText('黑体 三号')
  await look.button.click()

  await expect(look.dialog).toContainText('28.95 磅')
  await expect(look.dialog).toContainText('GB/T 9704-2012 7.3.3')
  await look.change.click()
  await expect(layoutsDialog(page).layout('公文 GB/T 9704')).toBeChecked()
})

test('a figure that cannot be is told beside its field, and nothing is stored', async () => {
  const { page } = program
  const editor = layoutEditor(page)

  await layoutsDialog(page).button('复制后修改…').click()
  await editor.figure('行距').fill('10')
  await expect(editor.problems).toContainText(['行距不能小于字号，至少 16 磅'])
  await editor.figure('左边距（订口）').fill('190')
  await expect(editor.dialog).toContainText('左右边距太大：一行连 10 个字都放不下')
  await editor.named('正文的字号').fill('大')
  await expect(editor.dialog).toContainText('请填一个数')
  await editor.button('保存').click()

  await expect(editor.dialog).toBeVisible()
  expect(existsSync(ownFolder())).toBe(false)
  await editor.button('恢复为国标').click()
  await expect(editor.problems.filter({ hasText: /./ })).toHaveCount(0)
  await expect(editor.figure('行距')).toHaveValue('28.95')
})

test('the page follows each change; the layout is stored and given to the draft', async () => {
  const { page } = program
  const editor = layoutEditor(page)
  const layouts = layoutsDialog(page)

  await expect(editor.lines.first()).toHaveCSS('height', /^38\.[56]/)
  await editor.figure('版式名称').fill('消防站版式')
  await editor.figure('行距').fill('32')
  await editor.named('一级标题 一、的字体').fill('楷体')
  await editor.open('二级标题（一）')
  await page.getByRole('option', { name: '宋体', exact: true }).click()
  await expect(editor.named('二级标题（一）的字体')).toHaveValue('宋体')
  await editor.named('正文的字号').fill('小三')
  await expect(editor.dialog).toContainText('每页 19 行')
  await expect(editor.lines.nth(3)).toHaveCSS('height', /^42\.6/)
  expect(await violationsOf(page)).toEqual([])
  await editor.button('撤销').click()
  await expect(editor.named('正文的字号')).toHaveValue('三号')
  await editor.button('重做').click()
  await expect(editor.named('正文的字号')).toHaveValue('小三')
  await editor.button('保存').click()

  await expect(layouts.layout('消防站版式')).toBeChecked()
  await layouts.button('用于本文稿').click()
  await layouts.button('关闭').click()
  await expect(notices(page).list).toContainText('已改用版式“消防站版式”。')
  await expect
    .poll(() => onDisk('消防站总结.zhangfa')?.ownLayout)
    .toMatchObject({ name: '消防站版式', linePitch: 640 })
  await expect(lookPopover(page).button).toHaveText('楷体 三号')
})

test('the Word file is set in it, and so is a new draft once it is the default', async () => {
  const { page, app } = program
  const file = test.info().outputPath('消防站总结.docx')
  await answerSaveDialog(app, file)
  await chooseInMenu(app, 'export.word')
  await expect.poll(() => existsSync(file)).toBe(true)
  await expect(notices(page).list).toContainText('已导出')

  const parts = unzipSync(readFileSync(file))
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
  expect(styles).toContain('w:line="640"')
  expect(styles).toMatch(/w:styleId="Heading1".*?w:eastAsia="楷体"/s)
  expect(styles).toMatch(/w:styleId="Normal".*?<w:sz w:val="30"\/>/s)

  await chooseInMenu(app, 'layout.edit')
  await layoutsDialog(page).button('设为默认').click()
  await layoutsDialog(page).button('关闭').click()
  await chooseInMenu(app, 'draft.new')
  await newDraftDialog(page).create.click()
  await expect(editorPage(page).text).not.toContainText('组织演练')
  await expect(page.getByRole('button', { name: '版式', exact: true })).toHaveText(/消防站版式/)
})

test('it leaves as a file and comes back from it; what is no layout is refused', async () => {
  const { page, app } = program
  const layouts = layoutsDialog(page)
  const file = test.info().outputPath('消防站版式.zhangfa-layout.json')
  const foreign = test.info().outputPath('别的.json')
  writeFileSync(foreign, '{"compilerOptions":{}}')

  await chooseInMenu(app, 'layout.edit')
  await answerSaveDialog(app, file)
  await layouts.button('导出…').click()
  await expect.poll(() => existsSync(file)).toBe(true)
  await layouts.button('删除').click()
  await expect(layouts.dialog).toContainText('已删除版式“消防站版式”。')
  expect(readdirSync(ownFolder())).toEqual([])

  await answerOpenDialog(app, [foreign])
  await layouts.button('导入…').click()
  await expect(layouts.dialog).toContainText('“别的.json”不是章法的版式文件')
  await answerOpenDialog(app, [file])
  await layouts.button('导入…').click()
  await expect.poll(() => readdirSync(ownFolder())).toHaveLength(1)
  await expect(layouts.layout('消防站版式')).toBeChecked()
  await layouts.button('关闭').click()
})

test('a draft whose layout nobody knows opens all the same, and says so', async () => {
  const { page } = program

  await libraryPane(page).draft('外来的').click()

  await expect(notices(page).list).toContainText('这篇文稿的版式在这台电脑上找不到')
  await expect(editorPage(page).text).toContainText('另有安排。')
  await expect(lookPopover(page).button).toHaveText('仿宋 三号')
  expect(onDisk('外来的.zhangfa')?.layout).toBe('own-elsewhere')
})
