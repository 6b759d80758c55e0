import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Template } from '../../shared/template/template'
import { violationsOf } from '../support/accessibility'
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs'
import { draftFile, readDraftOnDisk } from '../support/draftFile'
import { chooseInMenu } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { newDraftDialog } from '../support/pages/newDraftDialog'
import { notices } from '../support/pages/notices'
import { outlinePane } from '../support/pages/outlinePane'
import { statusBar } from '../support/pages/statusBar'
import { changeTemplateDialog, templateEditor, templatesDialog } from '../support/pages/templateDialogs'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

let program: Launched

test.beforeAll(async () => {
  program = await launch({
    library: test.info().outputPath('library'),
    files: {
      '.zhangfa/templates/坏的.json': '{"id":"broken","name":"坏的","slots":[]}',
      '培训.zhangfa': draftFile('training', '培训', '办班三期。'),
    },
    settings: { profile: { unit: '城南社区', year: '2026' } },
  })
})

test.afterAll(() => program.close())

test.afterEach(async () => {
  const { page } = program
  if ((await page.getByRole('dialog').count()) === 0) await notices(page).dismissAll()
})

const ownFolder = () => join(program.library, '.zhangfa', 'templates')
const ownFiles = () => readdirSync(ownFolder()).filter((name) => name !== '坏的.json')
const stored = (): Template[] =>
  ownFiles().map((name) => JSON.parse(readFileSync(join(ownFolder(), name), 'utf8')) as Template)

/** The outline's row for the slot that is added later on. */
const missingSection = () => outlinePane(program.page).row('特色品牌')

test('a broken kind of one’s own is told at the start, with the place', async () => {
  await expect(notices(program.page).list).toContainText('文种文件“坏的.json”有错误，没有使用：')
  await expect(notices(program.page).list).toContainText('标题格式（titlePattern）：缺少这一项')
})

test('the kinds of the program can be looked at and copied, not changed', async () => {
  const { page, app } = program
  const dialog = templatesDialog(page)

  await chooseInMenu(app, 'template.edit')
  await dialog.kind('情况汇报').check({ force: true })

  await expect(dialog.slots.first()).toContainText('导语')
  await expect(dialog.button('编辑…')).toBeDisabled()
  await expect(dialog.button('删除')).toBeDisabled()
  await expect(dialog.dialog).toContainText('标题格式（titlePattern）：缺少这一项')
  await picture(page, 'templates-list')
  expect(await violationsOf(page)).toEqual([])
})

test('a copy is renamed, its slots are added, named and put in order', async () => {
  const { page } = program
  const editor = templateEditor(page)
  await templatesDialog(page).button('复制…').click()
  await expect(editor.field('文种名称')).toBeFocused()
  await editor.field('文种名称').fill('社区周报')
  await editor.field('标题格式').fill('{单位}{年度}年周报')

  await editor.slot('基本情况').click()
  await editor.add('新的部分')
  await expect(editor.field('名称')).toBeFocused()
  await page.keyboard.insertText('群众诉求')
  await editor.field('目标字数').fill('300字')
  await editor.field('别名').fill('居民诉求\n\n 来信来访 ')
  await editor.tick('必需').check({ force: true })
  await editor.slot('群众诉求').focus()
  await page.keyboard.press('Alt+ArrowDown')

  await expect(editor.slots).toContainText(['导语', '基本情况', '主要工作', '群众诉求'])
  await expect(editor.field('新章节的标题')).toHaveValue('群众诉求')
  await expect(editor.field('目标字数')).toHaveValue('300')
  await expect(editor.preview).toContainText(['导语', '一、基本情况', '二、主要工作', '三、群众诉求'])
  await picture(page, 'templates-editor')
  expect(await violationsOf(page)).toEqual([])
})

test('a slot is dragged to its place, and one that is not needed removed', async () => {
  const { page } = program
  const editor = templateEditor(page)

  await editor.slot('群众诉求').dragTo(editor.slot('基本情况'), { targetPosition: { x: 60, y: 2 } })
  await expect(editor.slots).toContainText(['导语', '群众诉求', '基本情况', '主要工作'])
  await editor.slot('经验体会').click()
  await editor.button('删除这一部分').click()

  await expect(editor.slot('经验体会')).toHaveCount(0)
})

test('what is wrong stands beside its field, and nothing is saved before it is mended', async () => {
  const { page } = program
  const editor = templateEditor(page)
  await editor.slot('群众诉求').click()
  await editor.field('名称').fill(' ')
  await editor.slot('主要工作').click()

  await editor.button('保存').click()

  await expect(editor.field('名称')).toHaveAccessibleDescription('不能为空')
  expect(ownFiles()).toEqual([])
  await editor.field('名称').fill('群众诉求')
  await editor.field('文种名称').fill('情况汇报')
  await expect(editor.field('文种名称')).toHaveAccessibleDescription('已有同名的文种')
  await editor.field('文种名称').fill('社区周报')
})

test('leaving what is not saved asks first', async () => {
  const { page } = program
  const editor = templateEditor(page)

  await page.keyboard.press('Escape')
  await expect(editor.unsaved).toBeVisible()
  await editor.unsaved.getByRole('button', { name: '继续编辑' }).click()
  await expect(editor.unsaved).toBeHidden()
  await expect(editor.field('文种名称')).toHaveValue('社区周报')

  await editor.button('取消').click()
  await editor.unsaved.getByRole('button', { name: '保存', exact: true }).click()

  await expect(templatesDialog(page).kind('社区周报')).toBeChecked()
  expect(stored()).toMatchObject([{ name: '社区周报', titlePattern: '{单位}{年度}年周报' }])
  expect(stored()[0]?.slots[1]).toMatchObject({
    name: '群众诉求',
    aliases: ['居民诉求', '来信来访'],
    target: 300,
  })
})

test('it goes out as a file and comes in again beside itself', async () => {
  const { page, app } = program
  const dialog = templatesDialog(page)
  const file = test.info().outputPath('社区周报.json')

  await answerSaveDialog(app, file)
  await dialog.button('导出…').click()
  await expect.poll(() => existsSync(file)).toBe(true)
  await answerOpenDialog(app, [file])
  await dialog.button('导入…').click()

  await expect(dialog.kind('社区周报（2）')).toBeChecked()
  expect(
    stored()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['社区周报', '社区周报（2）'])
})

test('a file that is no kind is refused with the place', async () => {
  const { page, app } = program
  const dialog = templatesDialog(page)
  const [template] = stored()
  if (!template) throw new Error('nothing stored')
  const broken = test.info().outputPath('残缺.json')
  const slots = template.slots.map((slot, index) => (index === 2 ? { ...slot, name: '' } : slot))
  writeFileSync(broken, JSON.stringify({ ...template, slots }))
  const foreign = test.info().outputPath('别的.json')
  writeFileSync(foreign, '{"name":"other","version":"1.0.0"}')

  await answerOpenDialog(app, [broken])
  await dialog.button('导入…').click()
  await expect(dialog.dialog.getByRole('status', { name: '通知' })).toContainText(
    '第 3 个部分的名称（slots.2.name）：不能为空',
  )
  await answerOpenDialog(app, [foreign])
  await dialog.button('导入…').click()
  await expect(dialog.dialog.getByRole('status', { name: '通知' })).toContainText(
    '“别的.json”不是章法的文种文件',
  )

  expect(ownFiles()).toHaveLength(2)
})

test('a deleted one comes back with 撤销', async () => {
  const { page } = program
  const dialog = templatesDialog(page)
  await dialog.kind('社区周报（2）').check({ force: true })

  await dialog.button('删除').click()
  await expect(dialog.kind('社区周报（2）')).toHaveCount(0)
  expect(ownFiles()).toHaveLength(1)
  await dialog.dialog.getByRole('button', { name: '撤销' }).click()

  await expect(dialog.kind('社区周报（2）')).toBeVisible()
  await dialog.kind('社区周报（2）').check({ force: true })
  await dialog.button('删除').click()
  await expect(dialog.kind('社区周报（2）')).toHaveCount(0)
  await dialog.button('关闭').click()
})

test('a draft is made with it, carries it along, and the outline follows it', async () => {
  const { page, app } = program
  const dialog = newDraftDialog(page)
  await chooseInMenu(app, 'draft.new')
  await dialog.kind('社区周报').check({ force: true })
  await dialog.dialog.getByText('放入小标题').click()
  await expect(dialog.slots.filter({ hasText: '主要工作' })).toContainText('（一）')
  await picture(page, 'templates-new')
  expect(await violationsOf(page)).toEqual([])

  await page.keyboard.press('Enter')

  await expect(editorPage(page).title).toHaveText('城南社区2026年周报')
  await expect(outlinePane(page).rows.filter({ hasText: '群众诉求' })).toHaveAccessibleName(/目标 300 字/)
  await expect
    .poll(async () => (await editorPage(page).numbered()).slice(0, 2))
    .toEqual(['一、群众诉求', '二、基本情况'])
  await expect(editorPage(page).text.getByRole('heading', { level: 3 }).first()).toHaveAttribute(
    'data-number',
    '（一）',
  )
  const draft = readDraftOnDisk(join(program.library, '城南社区2026年周报.zhangfa'))
  expect(draft?.ownTemplate).toEqual(stored()[0])
})

test('the next draft begins with the last choice', async () => {
  const { page, app } = program
  await chooseInMenu(app, 'draft.new')

  await expect(newDraftDialog(page).kind('社区周报')).toBeChecked()
  await expect(newDraftDialog(page).dialog.getByRole('checkbox', { name: '放入小标题' })).toBeChecked()
  await page.keyboard.press('Escape')
})

test('another kind is tried and taken from the bottom line; its text stays, and 撤销 brings the former back', async () => {
  const { page } = program
  const dialog = changeTemplateDialog(page)
  const ownSection = outlinePane(page).rows.filter({ hasText: '群众诉求' })
  const written = await editorPage(page).text.textContent()
  await statusBar(page).bar.getByRole('button', { name: '文种：社区周报，点按更换' }).click()
  await expect(dialog.change).toBeDisabled()
  await dialog.kind('年度工作总结').check({ force: true })
  await expect(dialog.fit).toHaveText('必需的部分都有。')
  await expect(dialog.rows.filter({ hasText: '群众诉求' })).toContainText('主要工作')
  await picture(page, 'templates-change')
  expect(await violationsOf(page)).toEqual([])

  await dialog.change.click()

  await expect(statusBar(page).bar).toContainText('文种：年度工作总结')
  await expect(notices(page).list).toContainText('已改为“年度工作总结”：必需的部分都有。')
  await expect(ownSection).not.toHaveAccessibleName(/目标 300 字/)
  expect(await editorPage(page).text.textContent()).toBe(written)
  await notices(page).action('撤销').click()
  await expect(statusBar(page).bar).toContainText('文种：社区周报')
  await expect(ownSection).toHaveAccessibleName(/目标 300 字/)
})

test('a changed kind changes the draft on screen, which says so and can go back', async () => {
  const { page, app } = program
  const editor = templateEditor(page)
  await chooseInMenu(app, 'template.edit')
  await templatesDialog(page).kind('社区周报').check({ force: true })
  await templatesDialog(page).button('编辑…').click()
  await editor.slot('主要工作').click()
  await editor.add('新的部分')
  await editor.field('名称').fill('特色品牌')
  await editor.tick('必需').check({ force: true })
  await editor.button('保存').click()
  await templatesDialog(page).button('关闭').click()

  await expect(notices(page).list).toContainText('文稿已按改过的“社区周报”更新：必需的部分缺 1 个。')
  await expect(missingSection()).toHaveAccessibleName(/尚缺/)
  await notices(page).action('撤销').click()
  await expect(missingSection()).toHaveCount(0)
})

test('a draft of a kind that was changed since may take the change over when it is opened', async () => {
  const { page } = program
  await libraryPane(page).draft('培训').click()
  await expect(editorPage(page).text).toHaveText('办班三期。')
  await libraryPane(page).draft('城南社区2026年周报').click()

  await expect(notices(page).list).toContainText('这篇文稿用的是改动以前的“社区周报”。')
  await expect(missingSection()).toHaveCount(0)
  await notices(page).action('改用新的').click()

  await expect(missingSection()).toHaveAccessibleName(/尚缺/)
})

test('quitting asks about a kind that is being written', async () => {
  const { page, app } = program
  const editor = templateEditor(page)
  await chooseInMenu(app, 'template.edit')
  await templatesDialog(page).kind('社区周报').check({ force: true })
  await templatesDialog(page).button('编辑…').click()
  await editor.field('文种名称').fill('改了一半')

  await chooseInMenu(app, 'app.quit')

  await editor.unsaved.getByRole('button', { name: '继续编辑' }).click()
  await expect(editor.field('文种名称')).toHaveValue('改了一半')
  await editor.button('取消').click()
  await editor.unsaved.getByRole('button', { name: '不保存' }).click()
  await expect(templatesDialog(page).kind('社区周报')).toBeVisible()
  await page.keyboard.press('Escape')
})
