import { expect, test } from '@playwright/test'
import { violationsOf } from '../support/accessibility'
import { commit, compose, letters } from '../support/composition'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { outlinePane } from '../support/pages/outlinePane'
import { quickList } from '../support/pages/quickList'
import { rightPane } from '../support/pages/rightPane'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const filled = (id: string, text: string) =>
  Array.from({ length: 25 }, (_, index) => paragraph(`${id}${String(index)}`, text.repeat(12)))

const draft = draftWith(
  [
    paragraph('intro', '今年以来，各项工作平稳。'),
    heading(1, '主要工作'),
    heading(2, '修好堤坝'),
    ...filled('dam', '堤坝加高加固。'),
    heading(2, '通好水渠'),
    ...filled('canal', '水渠清淤疏通。'),
    heading(1, '存在问题'),
    paragraph('problems', '人手不足。'),
    heading(1, '下一步工作打算'),
    ...filled('plan', '明年接着修。'),
  ],
  { id: 'dyke', title: [{ text: '堤防站年度工作总结' }] },
)

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    library: test.info().outputPath('library'),
    userData: test.info().outputPath('user-data'),
    files: { '堤防站年度工作总结.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: 'dyke' },
  })
  await expect(editorPage(program.page).text).toBeFocused()
})
test.afterAll(() => program.close())

/** How far the line with the caret stands from the middle of the desk, in CSS pixels. */
const awayFromMiddle = () =>
  program.page.evaluate(() => {
    const line = getSelection()?.getRangeAt(0).getBoundingClientRect()
    const desk = document.querySelector('.desk')?.getBoundingClientRect()
    return line && desk ? (line.top + line.bottom - desk.top - desk.bottom) / 2 : NaN
  })

test('the palette finds a command by its words and does it where the caret is', async () => {
  const { page, app } = program
  const { dialog, field, line, active } = quickList(page, '命令面板')

  await editorPage(page).paragraph('今年以来').click()
  await pressShortcut(app, 'view.palette')
  await expect(field).toBeFocused()
  await picture(page, 'palette')
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.type('居')
  await expect(active).toContainText('居中')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(editorPage(page).paragraph('今年以来')).toHaveAttribute('data-align', 'center')
  await expect(editorPage(page).text).toBeFocused()

  await pressShortcut(app, 'view.palette')
  await expect(dialog.getByRole('option').first()).toContainText('居中')
  await expect(line('居中')).toContainText('最近用过')
  await expect(line('返回材料列表')).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(editorPage(page).text).toBeFocused()
  await pressShortcut(app, 'edit.undo')
})

for (const command of ['view.palette', 'edit.goToHeading', 'draft.new', 'app.profile'] as const) {
  test(`the caret stands where it stood when ${command} is given up`, async () => {
    const { page, app } = program
    const editor = editorPage(page)
    await editor.goToEndOf(editor.paragraph('人手不足'))
    await chooseInMenu(app, command)
    await page.getByRole('dialog').locator('input:not([type="radio"], [type="checkbox"])').first().focus()
    await page.keyboard.press('Escape')
    await expect(editor.text).toBeFocused()

    await page.keyboard.insertText('添人。')

    await expect(editor.paragraph('人手不足。添人。')).toBeVisible()
    await pressShortcut(app, 'edit.undo')
    await expect(editor.paragraph('添人。')).toHaveCount(0)
  })
}

test('bold chosen in the palette is that of the words typed next', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await editor.goToEndOf(editor.paragraph('人手不足'))
  await pressShortcut(app, 'view.palette')
  await expect(quickList(page, '命令面板').field).toBeFocused()
  await page.keyboard.type('加粗')
  await expect(quickList(page, '命令面板').active).toContainText('加粗')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '加粗' })).toHaveAttribute('aria-pressed', 'true')

  await page.keyboard.insertText('急需添人。')

  await expect(editor.paragraph('人手不足').locator('strong')).toHaveText('急需添人。')
  await pressShortcut(app, 'edit.undo')
  await expect(editor.paragraph('急需添人。')).toHaveCount(0)
})

test('an input method may compose in the palette, and its Enter chooses nothing', async () => {
  const { page, app } = program
  const { dialog, active, field } = quickList(page, '命令面板')

  await pressShortcut(app, 'view.palette')
  await expect(field).toBeFocused()
  await compose(page, letters('liangduan'))
  await commit(page, '两端', 'Enter')
  await expect(dialog).toBeVisible()
  await expect(active).toContainText('两端对齐')
  await page.keyboard.press('Escape')
})

test('Ctrl+G goes to a heading by its text or number', async () => {
  const { page, app } = program
  const { dialog, field, lines, active } = quickList(page, '转到标题')

  await pressShortcut(app, 'edit.goToHeading')
  await expect(lines).toHaveText([
    '一、主要工作',
    '（一）修好堤坝',
    '（二）通好水渠',
    '二、存在问题',
    '三、下一步工作打算',
  ])
  await picture(page, 'headings')
  await field.pressSequentially('水渠')
  await expect(active).toHaveText('（二）通好水渠')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(editorPage(page).heading('通好水渠')).toBeInViewport()
  await page.keyboard.type('已经')
  await expect(editorPage(page).heading('已经通好水渠')).toBeVisible()
  await pressShortcut(app, 'edit.undo')

  await pressShortcut(app, 'edit.goToHeading')
  await field.pressSequentially('三、')
  await page.keyboard.press('Enter')
  await expect(editorPage(page).heading('下一步工作打算')).toBeInViewport()
})

test('F11 leaves the page and the section alone; Escape brings all back as it was', async () => {
  const { page, app } = program
  const { text, heading: title, paragraph: block } = editorPage(page)
  const lit = text.locator('[data-lit]')

  await block('人手不足').click()
  await pressShortcut(app, 'view.focusMode')
  await expect(outlinePane(page).tree).toBeHidden()
  await expect(rightPane(page).tab('短语')).toBeHidden()
  await expect(page.getByRole('toolbar', { name: '格式' })).toBeHidden()
  await expect(lit).toHaveText(['存在问题', '人手不足。'])
  expect(await violationsOf(page)).toEqual([])
  await picture(page, 'focus-mode')

  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('车辆老旧。')
  await expect(lit).toHaveText(['存在问题', '人手不足。', '车辆老旧。'])
  await title('下一步工作打算').click()
  await expect(lit).toHaveCount(26)
  await expect(block('人手不足')).not.toHaveAttribute('data-lit')

  await page.keyboard.press('Escape')
  await expect(outlinePane(page).tree).toBeVisible()
  await expect(rightPane(page).tab('短语')).toBeVisible()
  await expect(lit).toHaveCount(0)
  await expect(text).toBeFocused()
})

test('a command that needs a pane leaves the focus mode', async () => {
  const { page, app } = program

  await pressShortcut(app, 'view.focusMode')
  await expect(outlinePane(page).tree).toBeHidden()
  await pressShortcut(app, 'checks.show')
  await expect(rightPane(page).panel('检查')).toBeVisible()
  await expect(outlinePane(page).tree).toBeVisible()
  await editorPage(page).text.focus()
})

test('typewriter scroll keeps the caret’s line in the middle while one types, also when composing, not when clicking', async () => {
  const { page, app } = program
  const { heading: title } = editorPage(page)

  await title('通好水渠').click()
  await chooseInMenu(app, 'view.typewriter')
  await page.keyboard.press('ArrowDown')
  await expect.poll(async () => Math.abs(await awayFromMiddle())).toBeLessThan(2)
  for (let line = 0; line < 5; line += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.type('再清一遍。')
  await expect.poll(async () => Math.abs(await awayFromMiddle())).toBeLessThan(2)
  await compose(page, letters('qingyu'))
  await commit(page, '清淤')
  await expect.poll(async () => Math.abs(await awayFromMiddle())).toBeLessThan(2)
  await page.keyboard.press('Enter')
  await page.keyboard.type('渠通。')
  await expect.poll(async () => Math.abs(await awayFromMiddle())).toBeLessThan(2)

  const desk = page.locator('.desk')
  const before = await desk.evaluate((element) => element.scrollTop)
  const box = await desk.boundingBox()
  if (!box) throw new Error('no desk')
  await page.mouse.click(box.x + box.width / 2, box.y + 150)
  await expect.poll(async () => Math.abs(await awayFromMiddle())).toBeGreaterThan(100)
  expect(await desk.evaluate((element) => element.scrollTop)).toBe(before)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => Math.abs(await awayFromMiddle())).toBeLessThan(2)
  await picture(page, 'typewriter')

  await chooseInMenu(app, 'view.zoomIn')
  await chooseInMenu(app, 'view.zoomIn')
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => Math.abs(await awayFromMiddle())).toBeLessThan(2)
})

test('what was set stays: typewriter scroll and the commands used last', async () => {
  await program.close()
  program = await program.relaunch()
  const { page, app } = program
  await expect(editorPage(page).text).toBeVisible()
  await expect
    .poll(() =>
      app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('view.typewriter')?.checked),
    )
    .toBe(true)
  await pressShortcut(app, 'view.palette')
  await expect(quickList(page, '命令面板').lines.first()).toContainText('加粗')
})
