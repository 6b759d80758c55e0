import { expect, test } from '@playwright/test'
import { violationsOf } from '../support/accessibility'
import { commit, compose, letters } from '../support/composition'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, isInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const draft = draftWith([
  heading(1, '办理情况'),
  paragraph('caption', '各科室办理情况'),
  heading(1, '下步打算'),
  paragraph('plan', '继续抓好落实。'),
])

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    files: { '年度工作总结.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: draft.id },
  })
})
test.afterAll(() => program.close())

const cells = () => editorPage(program.page).text.locator('td')
const tools = () => program.page.getByRole('toolbar', { name: '表格' })
const tool = (name: string) => tools().getByRole('button', { name })
const press = async (...keys: string[]) => {
  for (const key of keys) await program.page.keyboard.press(key)
}
/** The rows of the table as they are read. */
const rows = () =>
  editorPage(program.page)
    .text.locator('tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent).join('|')),
    )

test('squares in the toolbar choose the size of a new table by the arrow keys', async () => {
  const { page } = program
  const editor = editorPage(page)
  await editor.goToEndOf(editor.paragraph('各科室'))
  await expect(tools()).toHaveCount(0)
  await page.getByRole('button', { name: '插入表格' }).click()
  await expect(page.getByRole('slider', { name: '表格大小' })).toBeFocused()
  await press('ArrowRight', 'ArrowRight', 'ArrowDown')
  await expect(page.getByText('2 行 × 3 列')).toBeVisible()
  await picture(page, 'table-picker')
  await press('Enter')
  await expect(cells()).toHaveCount(6)
  await expect(tools()).toBeVisible()
})

test('cells are filled with Tab, also by an input method; Tab in the last one adds a row', async () => {
  const { page } = program
  await page.keyboard.type('科室')
  await press('Tab')
  await compose(page, letters('shouli'))
  await commit(page, '受理')
  await press('Tab')
  await page.keyboard.type('办结')
  for (const text of ['综合科', '120', '118', '秘书科', '86', '86']) {
    await press('Tab')
    await page.keyboard.type(text)
  }
  await expect.poll(rows).toEqual(['科室|受理|办结', '综合科|120|118', '秘书科|86|86'])
})

test('rows and columns come and go with the tools, one undo each', async () => {
  const { app } = program
  await tool('在上方插入行').click()
  await expect.poll(rows).toEqual(['科室|受理|办结', '综合科|120|118', '||', '秘书科|86|86'])
  await chooseInMenu(app, 'edit.undo')
  await expect(cells()).toHaveCount(9)
  await tool('在右侧插入列').click()
  await expect.poll(rows).toEqual(['科室|受理|办结|', '综合科|120|118|', '秘书科|86|86|'])
  await tool('删除列').click()
  await tool('删除行').click()
  await expect.poll(rows).toEqual(['科室|受理|办结', '综合科|120|118'])
  await chooseInMenu(app, 'edit.undo')
  await expect.poll(rows).toEqual(['科室|受理|办结', '综合科|120|118', '秘书科|86|86'])
})

test('cells are merged and split, aligned, the header switched off', async () => {
  const { page } = program
  await cells().nth(4).click()
  await expect(tool('合并单元格')).toBeDisabled()
  await press('Shift+ArrowDown')
  for (let at = 0; at < 3; at++) await press('Shift+ArrowDown')
  await expect(editorPage(page).text.locator('td[data-cell-selected]')).toHaveCount(2)
  await tool('居中').click()
  await tool('合并单元格').click()
  await expect(cells()).toHaveCount(8)
  await expect(cells().nth(4)).toHaveAttribute('rowspan', '2')
  await expect(cells().nth(4)).toHaveAttribute('data-align', 'center')
  await expect(cells().nth(4).locator('p')).toHaveText(['120', '86'])
  await picture(page, 'table-merged')
  await tool('拆分单元格').click()
  await expect(cells()).toHaveCount(9)
  const table = editorPage(page).text.locator('[data-block="table"]')
  await expect(table).toHaveAttribute('data-header', '')
  await tool('首行为表头').click()
  await expect(table).not.toHaveAttribute('data-header')
  await chooseInMenu(program.app, 'table.header')
  await expect(table).toHaveAttribute('data-header', '')
  await expect(cells().first()).toHaveCSS('text-align', 'center')
})

test('a right click in the table offers all that', async () => {
  const { page } = program
  await cells().nth(0).click({ button: 'right' })
  const menu = page.getByRole('menu', { name: '表格菜单' })
  await expect(menu).toBeVisible()
  await picture(page, 'table-menu')
  await menu.getByRole('menuitem', { name: '插入行列' }).press('ArrowRight')
  await page.getByRole('menuitem', { name: '在下方插入行' }).press('Enter')
  await expect(cells()).toHaveCount(12)
  await chooseInMenu(program.app, 'edit.undo')
  await expect(cells()).toHaveCount(9)
})

test('find reaches into cells, the replaced word keeps its cell', async () => {
  const { app, page } = program
  await cells().nth(0).click()
  await pressShortcut(app, 'edit.replace')
  await page.getByRole('textbox', { name: '查找' }).fill('综合科')
  await page.getByRole('textbox', { name: '替换为' }).fill('办公室')
  await page.getByRole('button', { name: '全部替换' }).click()
  await expect.poll(rows).toContain('办公室|12086|118')
  await press('Escape')
})

test('the table moves as a block does, and goes with its command alone', async () => {
  const { app, page } = program
  await cells().nth(0).click()
  await press('Alt+ArrowUp')
  await expect(editorPage(page).blocks.nth(1)).toHaveAttribute('data-block', 'table')
  await chooseInMenu(app, 'edit.undo')
  await expect(editorPage(page).blocks.nth(2)).toHaveAttribute('data-block', 'table')
  await expect.poll(() => isInMenu(app, 'table.delete')).toBe(true)
  await chooseInMenu(app, 'table.delete')
  await expect(cells()).toHaveCount(0)
  await expect(tools()).toHaveCount(0)
  await expect.poll(() => isInMenu(app, 'table.delete')).toBe(false)
  await chooseInMenu(app, 'edit.undo')
  await expect(cells()).toHaveCount(9)
})

test('the dialog takes larger sizes as figures, and no impossible ones', async () => {
  const { app, page } = program
  const editor = editorPage(page)
  await editor.goToEndOf(editor.paragraph('继续抓好'))
  await chooseInMenu(app, 'insert.table')
  const dialog = page.getByRole('dialog', { name: '插入表格' })
  expect(await violationsOf(page)).toEqual([])
  await dialog.getByRole('textbox', { name: '行数' }).fill('501')
  await expect(dialog.getByRole('button', { name: '确定' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: '行数' }).fill('12')
  await dialog.getByRole('textbox', { name: '列数' }).fill('2')
  await press('Enter')
  await expect(cells()).toHaveCount(9 + 24)
  await page.keyboard.type('首格')
  await expect(cells().nth(9)).toHaveText('首格')
})

test('in the dark and in a small window it is as readable', async () => {
  const { app, page } = program
  await cells().nth(4).click()
  await chooseInMenu(app, 'view.themeDark')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1100, 620))
  await expect(tools()).toBeInViewport({ ratio: 1 })
  await picture(page, 'table-dark')
  expect(await violationsOf(page)).toEqual([])
})
