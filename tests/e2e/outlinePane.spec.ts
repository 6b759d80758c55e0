import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDraft } from '../../shared/draft/parseDraft'
import { violationsOf } from '../support/accessibility'
import { commit, compose, letters } from '../support/composition'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, isInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'
import { outlinePane } from '../support/pages/outlinePane'
import { picture } from '../support/picture'

const fileName = '渡口所年度工作总结.zhangfa'
const draft = draftWith(
  [
    heading(1, '基本情况'),
    paragraph('basics', '全所共有十二人。'),
    heading(1, '抓好船舶维护'),
    paragraph('ships', '检修渡船六艘。'),
    heading(2, '分级检修'),
    paragraph('grades', '大修两艘。'),
    heading(1, '严格乘客安检'),
    paragraph('gates', '安检五万人次。'),
    heading(1, '存在问题'),
    paragraph('problems', '夜航照明不足。'),
    heading(1, '下步计划'),
    paragraph('plan', '加装照明。'),
    heading(2, '添置设备'),
    paragraph('lamps', '购灯二十盏。'),
    { id: 'signature', type: 'signature', units: ['渡口所'], date: '2031年12月30日', seal: false },
  ],
  { title: [{ text: '渡口所年度工作总结' }] },
)
const asWritten = [
  '一、基本情况',
  '二、抓好船舶维护',
  '（一）分级检修',
  '三、严格乘客安检',
  '四、存在问题',
  '五、下步计划',
  '（一）添置设备',
]

let program: Launched
test.beforeAll(async () => {
  program = await launch({ files: { [fileName]: JSON.stringify(draft) } })
  await libraryPane(program.page).draft('渡口所').click()
  await expect.poll(editorPage(program.page).numbered).toEqual(asWritten)
})
test.afterAll(() => program.close())

const outline = () => outlinePane(program.page)
const numbered = () => editorPage(program.page).numbered()
const told = () => notices(program.page)

/** Each test leaves the draft as it found it. One step back, and all stands as at the beginning. */
async function undoOnce() {
  await expect.poll(() => isInMenu(program.app, 'edit.undo')).toBe(true)
  await pressShortcut(program.app, 'edit.undo')
  await expect.poll(numbered).toEqual(asWritten)
}

test('a drag to a place that breaks a strict order says why, shows no place and moves nothing', async () => {
  const { page } = program
  await outline().dragOver('基本情况', '存在问题', 'lower')

  await expect(outline().dragHint).toContainText('不能放在这里：应在“四、存在问题”之前。')
  await expect(page.getByRole('status').filter({ hasText: '不能放在这里' })).toBeAttached()
  await expect(outline().tree.locator('[data-drop]')).toHaveCount(0)
  await picture(page, 'outline-drag-refused')
  await outline().letGo()

  await expect(told().list).toContainText('没有移动：“一、基本情况”应在“四、存在问题”之前。')
  await expect(told().action('改为提示')).toBeVisible()
  expect(await numbered()).toEqual(asWritten)
  await told().dismissAll()
})

test('a drag to a place that keeps the order shows it with a line, and moves the section in one step', async () => {
  await outline().dragOver('严格乘客安检', '抓好船舶维护', 'upper')
  await expect(outline().tree.locator('[data-drop]')).toHaveCount(1)
  await expect(outline().dragHint).toHaveText('三、严格乘客安检')
  await picture(program.page, 'outline-drag')
  await outline().letGo()

  await expect
    .poll(numbered)
    .toEqual([
      '一、基本情况',
      '二、严格乘客安检',
      '三、抓好船舶维护',
      '（一）分级检修',
      '四、存在问题',
      '五、下步计划',
      '（一）添置设备',
    ])
  await undoOnce()
})

test('Escape gives a drag up', async () => {
  await outline().dragOver('严格乘客安检', '抓好船舶维护', 'upper')
  await program.page.keyboard.press('Escape')
  await expect(outline().dragHint).toBeHidden()
  await outline().letGo()

  expect(await numbered()).toEqual(asWritten)
})

test('with 提示 the same drag says that it will be marked, is made and is marked', async () => {
  const { app } = program
  await chooseInMenu(app, 'enforcement.guide')
  await outline().dragOver('基本情况', '存在问题', 'lower')
  await expect(outline().dragHint).toContainText('会标为“位置不对”')
  await outline().letGo()

  await expect.poll(async () => (await numbered()).at(3)).toBe('三、存在问题')
  await expect(outline().rows.filter({ hasText: '应在' })).toHaveCount(1)
  await undoOnce()
  await chooseInMenu(app, 'enforcement.strict')
})

test('a subsection is dragged into another section, but not between sections', async () => {
  await outline().dragOver('分级检修', '存在问题', 'lower')
  await outline().letGo()
  await expect
    .poll(async () => (await numbered()).slice(1, 5))
    .toEqual(['二、抓好船舶维护', '三、严格乘客安检', '四、存在问题', '（一）分级检修'])
  await undoOnce()

  await outline().dragOver('分级检修', '署名日期', 'lower')
  await expect(outline().dragHint).toContainText('是小节，只能放在章节里面')
  await outline().letGo()
  expect(await numbered()).toEqual(asWritten)
})

test('several sections chosen with Ctrl and Shift move together, by drag and by key', async () => {
  const { app, page } = program
  const moved = [
    '一、基本情况',
    '二、存在问题',
    '三、抓好船舶维护',
    '（一）分级检修',
    '四、严格乘客安检',
    '五、下步计划',
    '（一）添置设备',
  ]
  const selected = outline().tree.locator('[aria-selected="true"]')
  await chooseInMenu(app, 'enforcement.off')
  await outline().row('抓好船舶维护').focus()
  await outline()
    .row('严格乘客安检')
    .click({ modifiers: ['ControlOrMeta'] })
  await expect(selected).toHaveCount(2)
  await outline().dragOver('严格乘客安检', '下步计划', 'upper')
  await expect(outline().dragHint).toHaveText('已选 2 处')
  await outline().letGo()
  await expect.poll(numbered).toEqual(moved)
  await undoOnce()

  await outline().row('抓好船舶维护').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(selected).toHaveCount(3)
  await pressShortcut(app, 'outline.moveDown')
  await expect.poll(numbered).toEqual(moved)
  await undoOnce()
  await chooseInMenu(app, 'enforcement.strict')
})

test('a heading is renamed in place: Enter keeps the name, Escape leaves it', async () => {
  const { page } = program
  await outline().row('存在问题').click()
  await outline().row('存在问题').focus()
  await page.keyboard.press('F2')
  await expect(outline().nameField).toBeFocused()
  await outline().nameField.fill('三、主要问题')
  await page.keyboard.press('Enter')

  await expect.poll(async () => (await numbered()).at(4)).toBe('四、主要问题')
  await expect(outline().row('主要问题')).toBeFocused()
  await undoOnce()

  await outline().row('存在问题').dblclick()
  await expect(outline().nameField).toBeFocused()
  await outline().nameField.fill('另一个名字')
  await page.keyboard.press('Escape')
  await expect(outline().nameField).toBeHidden()
  expect(await numbered()).toEqual(asWritten)
})

test('Enter that picks a word in the name field does not end the renaming', async () => {
  const { page } = program
  await outline().row('存在问题').focus()
  await page.keyboard.press('F2')
  await expect(outline().nameField).toBeFocused()
  await outline().nameField.press('End')
  await compose(page, letters('huibao'))
  await commit(page, '汇报', 'Enter')
  await expect(outline().nameField).toHaveValue('存在问题汇报')
  await page.keyboard.press('Escape')
  expect(await numbered()).toEqual(asWritten)
})

test('the outline is filtered by words and by state', async () => {
  const { page } = program
  await outline().search.fill('检')
  await expect(outline().rows).toHaveCount(3)
  await expect(outline().row('分级检修')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(outline().row('存在问题')).toBeVisible()

  await page.getByRole('button', { name: '提纲的显示' }).click()
  await page.getByRole('menuitemradio', { name: '尚缺的' }).click()
  await expect(outline().row('主要成效')).toBeVisible()
  await expect(outline().row('基本情况')).toBeHidden()
  await outline().search.fill('没有这个')
  await expect(page.getByText('没有符合的章节。')).toBeVisible()
  await page.getByRole('button', { name: '显示全部' }).click()
  await expect(outline().row('基本情况')).toBeVisible()
})

test('the tree shows headings down to a level', async () => {
  const { page } = program
  const showDown = async (name: string) => {
    await page.getByRole('button', { name: '提纲的显示' }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  await showDown('章节')
  await expect(outline().row('分级检修')).toBeHidden()
  await expect(outline().row('抓好船舶维护')).toBeVisible()
  await showDown('全部展开')
  await expect(outline().row('分级检修')).toBeVisible()
})

test('a slot set by hand wins over the wording, is on disk, and is given back', async () => {
  const { page, library } = program
  const onDisk = async () => {
    const read = parseDraft(await readFile(join(library, fileName), 'utf8'), fileName)
    return read.ok ? read.value.blocks.find((block) => block.id === '存在问题') : undefined
  }
  await outline().openMenu('存在问题')
  await outline().menuItem('归为').hover()
  await expect(outline().choice('自动判断')).toHaveAttribute('aria-checked', 'true')
  await picture(page, 'outline-menu')
  await outline().choice('其他').click()

  await expect(outline().row('四、存在问题').locator('.mark')).toHaveText('其他')
  await expect.poll(onDisk).toMatchObject({ slot: 'other' })

  await outline().openMenu('四、存在问题')
  await outline().menuItem('归为').hover()
  await outline().choice('自动判断').click()
  await expect(outline().row('存在问题').locator('.mark')).toBeHidden()
  await expect.poll(onDisk).not.toHaveProperty('slot')
})

test('sections of a repeatable slot stand under a row that folds and moves them all', async () => {
  const { page, app } = program
  const group = outline().row('主要工作')
  await expect(group).toHaveAccessibleName(/^主要工作，共 2 个章节/)
  await group.click()
  await expect(outline().row('严格乘客安检')).toBeHidden()
  await chooseInMenu(app, 'enforcement.off')
  await outline().dragOver('主要工作', '下步计划', 'upper')
  await outline().letGo()

  await expect
    .poll(numbered)
    .toEqual([
      '一、基本情况',
      '二、存在问题',
      '三、抓好船舶维护',
      '（一）分级检修',
      '四、严格乘客安检',
      '五、下步计划',
      '（一）添置设备',
    ])
  await undoOnce()
  await chooseInMenu(app, 'enforcement.strict')
  await group.click()
  await expect(outline().row('严格乘客安检')).toBeVisible()
  await page.keyboard.press('Escape')
})

test('a section whose slot stands twice is merged into the first, in one step', async () => {
  const { page } = program
  await outline().openMenu('下步计划')
  await outline().menuItem('归为').hover()
  await outline().choice('存在问题').click()
  await expect(outline().row('下步计划')).toContainText('重复')
  await outline().openMenu('下步计划')
  await outline().menuItem('合并到“四、存在问题”').click()

  await expect.poll(numbered).toEqual([...asWritten.slice(0, 5), '（一）下步计划', '1.添置设备'])
  await expect(editorPage(page).paragraph('加装照明')).toBeVisible()
  await told().action('撤销').click()
  await expect.poll(numbered).toEqual(asWritten)
  await undoOnce()
  await expect(outline().row('下步计划')).not.toContainText('重复')
  await told().dismissAll()
})

test('a section is deleted with all below it, and offered back', async () => {
  const { page } = program
  await outline().row('抓好船舶维护').focus()
  await page.keyboard.press('Delete')

  await expect
    .poll(numbered)
    .toEqual(['一、基本情况', '二、严格乘客安检', '三、存在问题', '四、下步计划', '（一）添置设备'])
  await expect(told().list).toContainText('已删除“二、抓好船舶维护”。')
  await told().action('撤销').click()
  await expect.poll(numbered).toEqual(asWritten)
  await told().dismissAll()
})

test('a section is copied with its numbers, and pasted whole', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await outline().openMenu('抓好船舶维护')
  await outline().menuItem('复制内容').click()
  await expect(told().list).toContainText('已复制')
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toBe('二、抓好船舶维护\n检修渡船六艘。\n（一）分级检修\n大修两艘。')

  await editor.goToEndOf(editor.paragraph('购灯二十盏'))
  await pressShortcut(app, 'edit.paste')
  await expect.poll(numbered).toEqual([...asWritten, '六、抓好船舶维护', '（一）分级检修'])
  await undoOnce()
  await told().dismissAll()
})

test('a section is added behind another, ready to be named', async () => {
  const { page, app } = program
  await outline().openMenu('严格乘客安检')
  await outline().menuItem('在后面添加同级标题').click()
  await expect(editorPage(page).text).toBeFocused()
  await page.keyboard.insertText('方便乘客出行')

  await expect
    .poll(async () => (await numbered()).slice(3, 6))
    .toEqual(['三、严格乘客安检', '四、方便乘客出行', '五、存在问题'])
  await expect(outline().bar).toBeHidden()
  await pressShortcut(app, 'edit.undo')
  await undoOnce()
})

test('while an input method composes, a shortcut does nothing and a click waits: the word is kept', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await editor.goToEndOf(editor.heading('分级检修'))
  await compose(page, letters('zhidu'))
  await pressShortcut(app, 'outline.promote')
  // A click that leaves the composition alone, as one outside the text may.
  await outline().add('主要成效').dispatchEvent('click')
  expect((await numbered()).slice(2, 5)).toEqual([
    expect.stringContaining('（一）分级检修zhidu'),
    '三、严格乘客安检',
    '四、存在问题',
  ])
  await commit(page, '制度')

  await expect
    .poll(async () => (await numbered()).slice(2, 5))
    .toEqual(['（一）分级检修制度', '三、严格乘客安检', '四、主要成效'])
  await pressShortcut(app, 'edit.undo')
  await expect.poll(async () => (await numbered()).at(4)).toBe('四、存在问题')
  expect((await numbered()).at(2)).toBe('（一）分级检修制度')
  await undoOnce()
})

test('a click in the outline that ends a composition loses nothing of it', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await editor.goToEndOf(editor.heading('分级检修'))
  await compose(page, letters('zhidu'))
  await outline().openMenu('分级检修')
  await outline().menuItem('升级').click()

  await expect.poll(async () => (await numbered()).at(2)).toBe('三、分级检修zhidu')
  await pressShortcut(app, 'edit.undo')
  await expect.poll(async () => (await numbered()).at(2)).toBe('（一）分级检修zhidu')
  await undoOnce()
})

test('the pane is right for a screen reader, in the dark and in a small window', async () => {
  const { page, app } = program
  await outline()
    .row('抓好船舶维护')
    .click({ modifiers: ['ControlOrMeta'] })
  expect(await violationsOf(page)).toEqual([])
  await chooseInMenu(app, 'view.themeDark')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 620))
  await expect.poll(() => page.evaluate(() => innerHeight)).toBeLessThan(640)
  await picture(page, 'outline-small-dark')
  expect(await violationsOf(page)).toEqual([])
})
