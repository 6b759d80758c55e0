import { expect, test } from '@playwright/test'
import { violationsOf } from '../support/accessibility'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, isInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'
import { outlinePane } from '../support/pages/outlinePane'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const draft = draftWith(
  [
    paragraph('intro', '现将全年工作总结如下：'),
    heading(1, '存在问题'),
    paragraph('problems', '夜间值守人手不足。'),
    heading(1, '基本情况'),
    paragraph('basics', '全队共有二十人。'),
    heading(1, '主要工作'),
    heading(2, '抓培训'),
    paragraph('training', '办班四期。'),
    heading(2, '抓考核'),
    paragraph('exams', '每季一考。'),
    heading(1, '下步计划'),
    paragraph('plan', '补齐夜班人员。'),
    { id: 'signature', type: 'signature', units: ['巡护队'], date: '2031年12月30日', seal: false },
  ],
  { title: [{ text: '巡护队年度工作总结' }] },
)
const broken = [
  '一、存在问题',
  '二、基本情况',
  '三、主要工作',
  '（一）抓培训',
  '（二）抓考核',
  '四、下步计划',
]
const ordered = [
  '一、基本情况',
  '二、主要工作',
  '（一）抓培训',
  '（二）抓考核',
  '三、存在问题',
  '四、下步计划',
]

let program: Launched
test.beforeAll(async () => {
  program = await launch({ files: { '巡护队年度工作总结.zhangfa': JSON.stringify(draft) } })
})
test.afterAll(() => program.close())

test('sections out of order are named in a bar and marked in the outline', async () => {
  const { page } = program
  const outline = outlinePane(page)

  await libraryPane(page).draft('巡护队').click()

  await expect.poll(editorPage(page).numbered).toEqual(broken)
  await expect(outline.bar).toContainText('“存在问题”应在')
  await expect(outline.row('存在问题')).toHaveAccessibleName(/，应在“.”[前后]$/)
  await expect(outline.row('基本情况')).not.toHaveAccessibleName(/应在/)
  await picture(page, 'order-broken')
  expect(await violationsOf(page)).toEqual([])
})

test('整理顺序 puts all in order and renumbers; one undo brings all back, redo repeats it', async () => {
  const { page, app } = program
  const { numbered, text } = editorPage(page)

  await pressShortcut(app, 'outline.putInOrder')
  await expect.poll(numbered).toEqual(ordered)
  await expect(outlinePane(page).bar).toBeHidden()
  await expect(text.locator(`h2:has-text("存在问题") + p`)).toHaveText('夜间值守人手不足。')
  await expect.poll(() => isInMenu(app, 'outline.putInOrder')).toBe(false)

  await pressShortcut(app, 'edit.undo')
  await expect.poll(numbered).toEqual(broken)
  await expect(outlinePane(page).bar).toBeVisible()

  await pressShortcut(app, 'edit.redo')
  await expect.poll(numbered).toEqual(ordered)
  await pressShortcut(app, 'edit.undo')
  await expect.poll(numbered).toEqual(broken)
})

test('the caret goes along with its section when the bar puts it in its place; what is undone is not offered twice', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await notices(page).dismissAll()
  await editor.goToEndOf(editor.paragraph('夜间值守'))

  await outlinePane(page).bar.getByRole('button', { name: '整理顺序' }).click()
  await expect.poll(editor.numbered).toEqual(ordered)
  await expect(editor.text).toBeFocused()
  await expect(notices(page).action('撤销')).toBeVisible()
  await pressShortcut(app, 'edit.undo')
  await expect.poll(editor.numbered).toEqual(broken)
  await expect(notices(page).action('撤销')).toBeHidden()

  await outlinePane(page).putInOrder.click()
  await expect(editor.text).toBeFocused()
  await page.keyboard.type('要补。')
  await expect(editor.paragraph('夜间值守人手不足。要补。')).toBeVisible()
  await pressShortcut(app, 'edit.undo')
  await pressShortcut(app, 'edit.undo')
  await expect.poll(editor.numbered).toEqual(broken)
})

test('保持原样 leaves the sections where they are, unmarked, and can be undone', async () => {
  const { page, app } = program
  const outline = outlinePane(page)

  await outline.keepAsIs.click()

  await expect(outline.bar).toBeHidden()
  await expect(outline.row('存在问题')).not.toHaveAccessibleName(/应在/)
  expect(await editorPage(page).numbered()).toEqual(broken)
  await pressShortcut(app, 'edit.undo')
  await expect(outline.bar).toBeVisible()
})

test('strict order refuses a move that breaks it, and says why', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const told = notices(page)
  await outlinePane(page).putInOrder.click()
  await expect.poll(editor.numbered).toEqual(ordered)
  await told.dismissAll()

  await editor.goToEndOf(editor.paragraph('全队共有二十人'))
  await pressShortcut(app, 'outline.moveDown')

  await expect(told.list).toContainText(
    '章节顺序设为“严格”，没有移动：“一、基本情况”应在“二、主要工作”之前。',
  )
  await picture(page, 'order-refused')
  expect(await editor.numbered()).toEqual(ordered)
  await told.dismissAll()
  await editor.goToEndOf(editor.paragraph('夜间值守'))
  await pressShortcut(app, 'outline.moveUp')
  await expect(told.list).toContainText('没有移动：“三、存在问题”应在')
  expect(await editor.numbered()).toEqual(ordered)
})

test('a subsection moves within its section, and the caret goes with it', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await editor.goToEndOf(editor.paragraph('办班四期'))
  await pressShortcut(app, 'outline.moveDown')

  await expect
    .poll(editor.numbered)
    .toEqual(['一、基本情况', '二、主要工作', '（一）抓考核', '（二）抓培训', '三、存在问题', '四、下步计划'])
  await page.keyboard.type('共百人。')
  await expect(editor.paragraph('办班四期。共百人。')).toBeVisible()
  await pressShortcut(app, 'outline.moveUp')
  await expect.poll(editor.numbered).toEqual(ordered)
})

test('with 提示 a move is made and marked, with 不检查 made and not marked', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const outline = outlinePane(page)
  const moved = [
    '一、主要工作',
    '（一）抓培训',
    '（二）抓考核',
    '二、基本情况',
    '三、存在问题',
    '四、下步计划',
  ]

  await notices(page).dismissAll()
  await editor.goToEndOf(editor.paragraph('全队共有二十人'))
  await pressShortcut(app, 'outline.moveDown')
  await notices(page).action('改为提示').click()
  await expect(page.getByRole('button', { name: '章节顺序' })).toHaveText('提示')
  await editor.goToEndOf(editor.paragraph('全队共有二十人'))
  await pressShortcut(app, 'outline.moveDown')

  await expect.poll(editor.numbered).toEqual(moved)
  await expect(outline.row('基本情况')).toHaveAccessibleName(/应在/)
  await expect(outline.bar).toBeHidden()
  await picture(page, 'order-guide')

  await chooseInMenu(app, 'enforcement.off')
  await expect(outline.row('基本情况')).not.toHaveAccessibleName(/应在/)

  await chooseInMenu(app, 'enforcement.strict')
  await expect(outline.bar).toBeVisible()
  await pressShortcut(app, 'outline.moveUp')
  await expect.poll(editor.numbered).toEqual(ordered)
})

test('a missing section is added from the outline at its place, ready to be written', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await outlinePane(page).add('主要成效').click()

  await expect
    .poll(editor.numbered)
    .toEqual([...ordered.slice(0, 4), '三、主要成效', '四、存在问题', '五、下步计划'])
  await expect(editor.guided).toHaveCount(1)
  await page.keyboard.insertText('事故下降两成。')
  await expect(editor.text.locator('h2:has-text("主要成效") + p')).toHaveText('事故下降两成。')
  await expect(outlinePane(page).row('主要成效')).toHaveAccessibleName(/^三、主要成效，正在写/)
  await picture(page, 'order-added')
  await pressShortcut(app, 'edit.undo')
  await pressShortcut(app, 'edit.undo')
  await expect.poll(editor.numbered).toEqual(ordered)
})

test('a subsection is promoted to a section and demoted again', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await editor.goToEndOf(editor.paragraph('每季一考'))
  await pressShortcut(app, 'outline.promote')
  await expect
    .poll(editor.numbered)
    .toEqual(['一、基本情况', '二、主要工作', '（一）抓培训', '三、抓考核', '四、存在问题', '五、下步计划'])

  await pressShortcut(app, 'outline.demote')
  await expect.poll(editor.numbered).toEqual(ordered)
})

test('the first of two subsections, promoted and demoted, stands beside the other again', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await editor.goToEndOf(editor.paragraph('办班四期'))
  await pressShortcut(app, 'outline.promote')
  await expect
    .poll(editor.numbered)
    .toEqual(['一、基本情况', '二、主要工作', '三、抓培训', '（一）抓考核', '四、存在问题', '五、下步计划'])

  await pressShortcut(app, 'outline.demote')
  await expect.poll(editor.numbered).toEqual(ordered)
})

test('the outline is walked, folded and left by key', async () => {
  const { page, app } = program
  const outline = outlinePane(page)
  const press = (key: string) => page.keyboard.press(key)

  await pressShortcut(app, 'view.nextPane')
  await expect(outline.tree.locator(':focus')).toBeVisible()
  await press('Home')
  await expect(outline.row('导语')).toBeFocused()
  await press('ArrowDown')
  await expect(outline.row('基本情况')).toBeFocused()
  await press('ArrowDown')
  await press('ArrowLeft')
  await expect(outline.row('主要工作')).toHaveAttribute('aria-expanded', 'false')
  await expect(outline.row('抓培训')).toBeHidden()
  await press('ArrowRight')
  await press('ArrowRight')
  await expect(outline.row('抓培训')).toBeFocused()
  await pressShortcut(app, 'outline.moveDown')
  await expect(outline.rows.nth(3)).toHaveAccessibleName(/^（一）抓考核/)
  await expect(outline.row('抓培训')).toBeFocused()
  await pressShortcut(app, 'outline.moveUp')
  await expect(outline.rows.nth(3)).toHaveAccessibleName(/^（一）抓培训/)

  await press('Enter')
  await expect(editorPage(page).text).toBeFocused()
  await page.keyboard.type('班')
  await expect(editorPage(page).heading('抓培训班')).toBeVisible()
  await pressShortcut(app, 'edit.undo')
  await expect.poll(editorPage(page).numbered).toEqual(ordered)
})

test('a typed “五、” becomes a heading', async () => {
  const { page } = program
  const editor = editorPage(page)

  await editor.goToEndOf(editor.paragraph('补齐夜班人员'))
  await page.keyboard.press('Enter')
  await page.keyboard.type('五、意见建议')

  await expect.poll(editor.numbered).toEqual([...ordered, '五、意见建议'])
  await expect(outlinePane(page).bar).toContainText('“意见建议”应在“下步计划”之前')
})
