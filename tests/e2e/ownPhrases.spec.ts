import { expect, test, type Page } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePhraseBook } from '../../shared/snippet/parsePhraseBook'
import type { OwnSnippet } from '../../shared/snippet/phraseBook'
import { violationsOf } from '../support/accessibility'
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, isInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { notices } from '../support/pages/notices'
import { phraseBookDialog, phraseDialog } from '../support/pages/phraseDialogs'
import { phrasePalette } from '../support/pages/phrasePalette'
import { phrases } from '../support/pages/phrases'
import { quickList } from '../support/pages/quickList'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const draft = draftWith(
  [
    heading(1, '主要工作'),
    paragraph('work', '2025年，河西站坚持每周会商、逐项销号，全年办结督办事项86件。群众评价较好。'),
    heading(1, '存在问题'),
    paragraph('problems', '尚有不足。'),
  ],
  { profile: { unit: '河西站', year: '2025' }, title: [{ text: '河西站工作总结' }] },
)
const sentence = '2025年，河西站坚持每周会商、逐项销号，全年办结督办事项86件。'

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    library: test.info().outputPath('library'),
    userData: test.info().outputPath('user-data'),
    files: { '河西站工作总结.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: draft.id },
  })
})
test.afterAll(() => program.close())

/** The own phrases as they lie on disk. */
function stored(): readonly OwnSnippet[] {
  const json = readFileSync(join(program.library, '.zhangfa', 'phrases.json'), 'utf8')
  const read = parsePhraseBook(json)
  return read.state === 'newer' ? [] : read.book.snippets
}
const texts = () => stored().map(({ text }) => text)

async function putCaretBeforeWork() {
  const { page } = program
  await editorPage(page).paragraph('2025年').click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
}

test('what is selected is proposed as a phrase: blanks for year, unit and figures, each to be put back', async () => {
  const { page, app } = program
  const save = phraseDialog(page, '存为短语')
  await putCaretBeforeWork()
  for (let left = sentence.length; left > 0; left -= 1) await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(editorPage(page).selected).toBe(sentence)
  await pressShortcut(app, 'snippets.save')

  await expect(save.field('内容')).toBeFocused()
  await expect(save.field('内容')).toHaveValue(
    /^\{年度\}年，\{单位\}坚持每周会商、逐项销号，全年办结督办事项\{.+:数字\}件。$/,
  )
  await expect(save.part).toHaveText(/主要工作/)
  await expect(save.blanks).toHaveCount(3)
  await expect(save.preview).toContainText('【年度】年，【单位】坚持每周会商')
  await picture(page, 'own-phrases-save')
  expect(await violationsOf(page)).toEqual([])

  await save.button('把“86”还原为原来的文字').click()
  await expect(save.field('内容')).toHaveValue(
    '{年度}年，{单位}坚持每周会商、逐项销号，全年办结督办事项86件。',
  )
  await expect(save.blanks).toHaveCount(2)
})

test('what is wrong with its text is said at once, and it is not saved so', async () => {
  const { page } = program
  const save = phraseDialog(page, '存为短语')

  await save.field('内容').fill('坚持每周会商、逐项销号，全年办结督办事项{件数:数字 件。')
  await expect(save.field('内容')).toHaveAccessibleDescription(/没有配对的“}”/)
  await expect(save.button('保存')).toBeDisabled()

  await save.field('内容').fill('坚持每周会商、逐项销号，全年办结督办事项{件数:数字}件。')
  await save.field('标题').fill('会商销号')
  await save.field('标签').fill('督办、会商')
  await save.group.fill('督查')
  await save.field('标题').press('Enter')

  await expect(save.dialog).toHaveCount(0)
  await expect(editorPage(page).text).toBeFocused()
  await expect.poll(editorPage(page).selected).toBe(sentence)
  await expect(notices(page).list).toContainText('已存为短语“会商销号”')
  await expect
    .poll(() => stored())
    .toMatchObject([
      {
        title: '会商销号',
        tags: ['督办', '会商'],
        group: '督查',
        slot: 'work',
        source: { kind: 'draft', name: '河西站工作总结', id: draft.id },
      },
    ])
})

test('it is found by initials in the palette, known as one’s own, and goes in', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const palette = phrasePalette(page)
  await editor.goToEndOf(editor.paragraph('尚有不足。'))
  await pressShortcut(app, 'snippets.palette')
  await expect(palette.field).toBeFocused()
  await page.keyboard.type('hsxh')

  await expect(palette.active).toContainText('坚持每周会商')
  await expect(palette.active).toContainText('我的')
  await page.keyboard.press('Enter')

  await expect(editor.paragraph('尚有不足。')).toHaveText(
    '尚有不足。坚持每周会商、逐项销号，全年办结督办事项【件数】件。',
  )
})

test('it is still there after a restart', async () => {
  await program.close()
  program = await program.relaunch()
  const { page, app } = program
  await editorPage(page).paragraph('尚有不足。').click()
  await pressShortcut(app, 'snippets.palette')
  await expect(phrasePalette(page).field).toBeFocused()
  await page.keyboard.type('会商销号')

  await expect(phrasePalette(page).active).toContainText('我的')
  await page.keyboard.press('Escape')
})

test('a near one is shown before it is saved again, and can take it up', async () => {
  const { page, app } = program
  const save = phraseDialog(page, '存为短语')
  await editorPage(page).paragraph('2025年').click()
  await putCaretBeforeWork()
  await chooseFromPalette('存为短语')

  await expect(save.field('内容')).toHaveValue(/逐项销号/)
  await save.field('内容').fill('坚持每周会商，逐项销号，全年办结督办事项{数量:数字}件。')
  await expect(save.near).toContainText('坚持每周会商、逐项销号，全年办结督办事项【件数】件。')
  await expect(save.button('仍另存')).toBeEnabled()
  await save.field('标签').fill('例会')
  await save.button('合并到它').click()

  await expect(notices(page).list).toContainText('已合并到短语“会商销号”')
  await expect.poll(() => stored().map(({ tags }) => tags)).toEqual([['督办', '会商', '例会']])
  await notices(page).action('撤销').click()
  await expect.poll(() => stored().map(({ tags }) => tags)).toEqual([['督办', '会商']])
  expect(await isInMenu(app, 'snippets.save')).toBe(true)
})

/** The keyboard is where Escape is heard, though the button it was on is gone. */
function focusIsInDialog(page: Page) {
  return page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)
}

async function chooseFromPalette(name: string) {
  const { page, app } = program
  const list = quickList(page, '命令面板')
  await pressShortcut(app, 'view.palette')
  await list.field.fill(name)
  await expect(list.active).toContainText(name)
  await page.keyboard.press('Enter')
}

test('a phrase of the program is changed as a copy of one’s own, from its card by the keyboard', async () => {
  const { page, app } = program
  const found = phrases(page)
  const edit = phraseDialog(page, '编辑短语')
  await pressShortcut(app, 'snippets.find')
  await found.scope('全部').click()
  await found.search.fill('数据不能共用')
  await expect(found.cards).toHaveCount(1)
  await found.search.press('Shift+F10')
  await page.getByRole('menuitem', { name: '编辑…' }).click()

  await expect(edit.field('内容')).toHaveValue(/^数据不能共用/)
  await expect(edit.dialog).toContainText('自带的短语不会改动')
  await edit.field('内容').fill('数据还不能共用，重复录入较多。')
  await edit.button('保存').click()

  await expect(found.search).toBeFocused()
  await found.search.fill('不能共用')
  await expect(found.card('数据还不能共用')).toContainText('我的')
  await expect(found.card('数据不能共用')).toHaveCount(0)
})

test('a card’s menu makes a favourite and deletes, and both are taken back', async () => {
  const { page } = program
  const found = phrases(page)
  const card = found.card('数据还不能共用')

  await card.click({ button: 'right' })
  await page.getByRole('menuitem', { name: '收藏' }).click()
  await expect(card.getByRole('img', { name: '收藏' })).toBeVisible()
  await card.hover()
  await card.locator('.card-menu').click()
  await picture(page, 'own-phrases-card')
  await page.getByRole('menuitem', { name: '删除' }).click()
  await expect(card).toHaveCount(0)
  await notices(page).action('撤销').click()

  await expect(card.getByRole('img', { name: '收藏' })).toBeVisible()
  await expect.poll(texts).toHaveLength(2)
  expect(await violationsOf(page)).toEqual([])
})

test('短语管理 finds by pinyin, filters and shows where a phrase came from', async () => {
  const { page } = program
  const book = phraseBookDialog(page)
  await page.getByRole('button', { name: '短语管理' }).click()

  await expect(book.search).toBeFocused()
  await expect(book.rows).toHaveCount(2)
  await book.search.fill('hsxh')
  await expect(book.rows).toHaveCount(1)
  await book.row('会商销号').click()
  await expect(book.dialog).toContainText('来自《河西站工作总结》')
  await expect(book.dialog).toContainText('用过 1 次')
  await picture(page, 'own-phrases-manage')
  expect(await violationsOf(page)).toEqual([])

  await book.search.fill('')
  await book.choose('显示', '收藏')
  await expect(book.rows).toHaveCount(1)
  await expect(book.row('数据还不能共用')).toBeVisible()
  await book.choose('显示', '已删的自带短语')
  await expect(book.rows).toHaveCount(1)
  await book.choose('显示', '全部')
  await book.choose('分组', '督查')
  await expect(book.rows).toHaveCount(1)
  await book.choose('分组', '全部分组')
})

test('a phrase is changed where it stands; a wrong one is held until it is mended', async () => {
  const { page, app } = program
  const book = phraseBookDialog(page)
  await book.row('会商销号').click()
  await page.keyboard.press('F2')
  await expect(book.field('内容')).toBeFocused()
  await book.field('标题').fill('每周会商')
  await book.field('内容').fill('坚持每周会商{')
  await book.row('数据还不能共用').click()
  await expect(book.dialog.getByRole('alert').filter({ hasText: '请先把内容改好' })).toBeVisible()

  await book.field('内容').fill('坚持每周会商、逐项销号。')
  await book.row('数据还不能共用').click()
  await expect(book.row('每周会商')).toContainText('坚持每周会商、逐项销号。')
  await expect.poll(texts).toContain('坚持每周会商、逐项销号。')

  await pressShortcut(app, 'edit.undo')
  await expect(book.row('会商销号')).toContainText('督办事项')
  await pressShortcut(app, 'edit.redo')
  await expect(book.row('每周会商')).toBeVisible()
})

test('Delete deletes what is chosen, Ctrl+Z brings it back to its place; Alt with the arrows moves', async () => {
  const { page, app } = program
  const book = phraseBookDialog(page)

  await book.row('每周会商').click()
  await page.keyboard.press('Delete')
  await expect(book.rows).toHaveCount(1)
  await expect.poll(texts).toHaveLength(1)
  await pressShortcut(app, 'edit.undo')
  await expect(book.rows.first()).toContainText('每周会商')

  await book.row('每周会商').click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(book.rows.last()).toContainText('每周会商')
  await page.keyboard.press('Control+a')
  await book.button('删除（Delete）').click()
  await expect(book.dialog).toContainText('还没有自己的短语')
  await notices(page).action('撤销').click()
  await expect(book.rows).toHaveCount(2)
})

test('a table is taken in, what is wrong with it said by line, and taken back as one step', async () => {
  const { page, app } = program
  const book = phraseBookDialog(page)
  const file = test.info().outputPath('短语.csv')
  writeFileSync(
    file,
    '标题,短语,部分,标签,分组\r\n督办,坚持每周会商、逐项销号！,主要工作,,\r\n空的,,主要工作,,\r\n复盘,每季度复盘一次，{问题数:数字}个问题全部整改。,经验体会,复盘；整改,常用\r\n重复,坚持每周会商、逐项销号。,主要工作,,\r\n',
  )
  await answerOpenDialog(app, [file])
  await book.button('导入…').click()

  await expect(book.report).toContainText('已导入 2 条，1 条原来就有，没有重复导入。')
  await expect(book.report).toContainText('第 3 行')
  await picture(page, 'own-phrases-import')
  await book.report.getByRole('button', { name: '知道了' }).click()
  await expect(book.rows).toHaveCount(4)
  await expect(book.row('复盘')).toContainText('经验体会')
  await pressShortcut(app, 'edit.undo')
  await expect(book.rows).toHaveCount(2)
  await pressShortcut(app, 'edit.redo')
  await expect(book.rows).toHaveCount(4)
})

test('near duplicates are shown and put together', async () => {
  const { page, app } = program
  const book = phraseBookDialog(page)
  await book.button('合并相近…').click()
  await expect(book.near.getByRole('region')).toHaveCount(1)
  await picture(page, 'own-phrases-near')
  expect(await violationsOf(page)).toEqual([])
  await book.near.getByRole('button', { name: '合并这一组' }).click()

  await expect(book.near).toContainText('没有相近的短语')
  await expect.poll(texts).toHaveLength(3)
  await expect.poll(() => focusIsInDialog(page)).toBe(true)
  await pressShortcut(app, 'edit.undo')
  await expect(book.near.getByRole('region')).toHaveCount(1)
  await pressShortcut(app, 'edit.redo')
  await book.near.getByRole('button', { name: '返回' }).click()
  await expect(book.rows).toHaveCount(3)
})

test('phrases are written as a table and as our own file', async () => {
  const { page, app } = program
  const book = phraseBookDialog(page)
  const table = test.info().outputPath('我的短语.csv')
  const ours = test.info().outputPath('我的短语.json')

  await answerSaveDialog(app, table)
  await book.button('导出全部…').click()
  await page.getByRole('menuitem', { name: /表格/ }).click()
  await expect(notices(page).list).toContainText('已导出 3 条短语：我的短语.csv')
  await answerSaveDialog(app, ours)
  await book.button('导出全部…').click()
  await page.getByRole('menuitem', { name: /JSON/ }).click()
  await expect(notices(page).list).toContainText('已导出 3 条短语：我的短语.json')

  expect(readFileSync(table, 'utf8')).toContain('\ufeff标题,短语,部分')
  expect(readFileSync(table, 'utf8')).toContain('每季度复盘一次')
  const read = parsePhraseBook(readFileSync(ours, 'utf8'))
  expect(read.state === 'newer' ? [] : read.book.snippets).toEqual(stored())
})

test('deleted phrases of the program come back, and Escape goes back to where one was', async () => {
  const { page } = program
  const book = phraseBookDialog(page)
  await book.choose('显示', '已删的自带短语')
  await book.button('全部恢复').click()
  await expect(book.dialog).toContainText('没有删过自带的短语')
  await page.keyboard.press('Escape')

  await expect(book.dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: '短语管理' })).toBeFocused()
  await expect(phrases(page).card('数据不能共用')).toHaveCount(1)
})

test('it can be opened without a draft, from the menu', async () => {
  const { page, app } = program
  await chooseInMenu(app, 'snippets.manage')
  await expect(phraseBookDialog(page).dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(phraseBookDialog(page).dialog).toHaveCount(0)
})
