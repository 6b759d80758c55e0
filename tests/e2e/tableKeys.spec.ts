import { expect, test } from '@playwright/test'
import type { Block, Cell } from '../../shared/draft/draft'
import { textOf } from '../../shared/draft/blockText'
import { openEditorPage, type EditorPage } from '../editorPage/openEditorPage'

type Table = Extract<Block, { type: 'table' }>

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', spans: [{ text }] })
const cell = (text: string): Cell => ({ paragraphs: [text === '' ? [] : [{ text }]] })
const tableOf = (...rows: string[][]): Table => ({
  id: 't',
  type: 'table',
  headerRows: 0,
  rows: rows.map((row) => row.map(cell)),
})
const four = () => tableOf(['甲一', '甲二'], ['乙一', '乙二'])

let editor: EditorPage
test.beforeAll(async () => {
  editor = await openEditorPage()
})
test.afterAll(() => editor.close())

const press = async (...keys: string[]) => {
  for (const key of keys) await editor.page.keyboard.press(key)
}
const type = (text: string) => editor.page.keyboard.type(text)
const undo = () => editor.page.evaluate(() => window.draftEditor.undo())
const cells = () => editor.page.locator('[data-block=table] td')
const selectedCells = () => editor.page.locator('td[data-cell-selected]')
const table = async () => (await editor.blocks()).find((block): block is Table => block.type === 'table')
/** Rows as their cells' text, a line break between two paragraphs. */
const rows = async () => {
  const found = await table()
  return found && textOf(found)
}
/** Opens the table with the caret before a character of its text. */
const openAt = (block: Table, at: number, around: Block[][] = [[], []]) =>
  editor.open([...(around[0] ?? []), block, ...(around[1] ?? [])], 't', at)

test('a cell takes letters, paragraphs and bold, and nothing else changes', async () => {
  await openAt(four(), 2)
  await type('写')
  await press('Enter')
  await type('又写')
  expect(await rows()).toBe('甲一写\n又写\t甲二\n乙一\t乙二')
  await press('Shift+ArrowLeft')
  await editor.page.evaluate(() => window.draftEditor.toggle('bold'))
  expect((await table())?.rows[0]?.[0]?.paragraphs[1]).toEqual([{ text: '又' }, { text: '写', bold: true }])
})

test('an input method composes in a cell, one undo takes the word back', async () => {
  await openAt(four(), 2)
  for (const letters of ['g', 'go', 'gong']) {
    await editor.takenKey('KeyG')
    await editor.compose(letters)
  }
  await editor.commit('工')
  expect(await rows()).toBe('甲一工\t甲二\n乙一\t乙二')
  await undo()
  expect(await rows()).toBe('甲一\t甲二\n乙一\t乙二')
})

test('Tab goes to the next cell and selects what is in it, Shift+Tab goes back', async () => {
  await openAt(four(), 0)
  await press('Tab')
  await type('新')
  await press('Shift+Tab')
  await type('首')
  expect(await rows()).toBe('首\t新\n乙一\t乙二')
})

test('Tab in the last cell adds a row, in one undo step', async () => {
  await openAt(four(), 10)
  await press('Tab')
  await type('丙')
  expect(await rows()).toBe('甲一\t甲二\n乙一\t乙二\n丙\t')
  await undo()
  await undo()
  expect(await rows()).toBe('甲一\t甲二\n乙一\t乙二')
})

test('a number typed at the start of a cell stays text', async () => {
  await openAt(tableOf(['', '二']), 0)
  await type('一、收入')
  expect(await rows()).toBe('一、收入\t二')
})

test('arrows go from cell to cell as they show, into the table and out of it', async () => {
  await editor.open([paragraph('a', '上'), four(), paragraph('b', '下')], 'a', 1)
  await press('ArrowDown')
  await type('1')
  await press('ArrowDown')
  await type('2')
  await press('ArrowDown')
  await type('3')
  await press('ArrowUp')
  await type('4')
  await press('ArrowUp', 'ArrowUp')
  await type('5')
  const all = await editor.blocks()
  expect(all.map(textOf)).toHaveLength(3)
  expect(all.map(textOf)[0]).toContain('5')
  expect((await rows())?.replace(/[^\t\n0-9]/g, '')).toMatch(/^1\t\n(24|42)\t$/)
  expect(all.map(textOf)[2]).toContain('3')
})

test('a table at the very end is left by ArrowDown, one at the very start by ArrowUp', async () => {
  await openAt(four(), 9)
  await press('ArrowDown')
  await type('后')
  expect((await editor.blocks()).map(textOf)).toEqual(['甲一\t甲二\n乙一\t乙二', '后'])
  await openAt(four(), 0)
  await press('ArrowUp')
  await type('前')
  expect((await editor.blocks()).map(textOf)).toEqual(['前', '甲一\t甲二\n乙一\t乙二'])
})

test('a click below a table at the very end goes behind it', async () => {
  await openAt(four(), 0)
  const box = await editor.page.locator('[data-block=table]').boundingBox()
  await editor.page.mouse.click((box?.x ?? 0) + 100, (box?.y ?? 0) + (box?.height ?? 0) + 120)
  await type('后')
  expect((await editor.blocks()).map(textOf)).toEqual(['甲一\t甲二\n乙一\t乙二', '后'])
})

test('Backspace at the start of a cell and Delete at its end change nothing', async () => {
  await openAt(four(), 3)
  await press('Backspace', 'Control+Backspace')
  await openAt(four(), 5)
  await press('Delete', 'Control+Delete')
  expect(await rows()).toBe('甲一\t甲二\n乙一\t乙二')
})

test('cells are selected by the mouse and by Shift with arrows; Delete empties them in one step', async () => {
  await openAt(tableOf(['1', '2', '3'], ['4', '5', '6'], ['7', '8', '9']), 0)
  const [from, to] = [await cells().nth(1).boundingBox(), await cells().nth(5).boundingBox()]
  await editor.page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 10)
  await editor.page.mouse.down()
  await editor.page.mouse.move((to?.x ?? 0) + 30, (to?.y ?? 0) + 12, { steps: 8 })
  await editor.page.mouse.up()
  await expect(selectedCells()).toHaveCount(4)
  await press('Delete')
  expect(await rows()).toBe('1\t\t\n4\t\t\n7\t8\t9')
  await undo()
  expect(await rows()).toBe('1\t2\t3\n4\t5\t6\n7\t8\t9')

  await openAt(tableOf(['1', '2', '3'], ['4', '5', '6'], ['7', '8', '9']), 1)
  await press('Shift+ArrowRight', 'Shift+ArrowDown')
  await expect(selectedCells()).toHaveCount(4)
  await type('新')
  expect(await rows()).toBe('新\t2\t3\n4\t5\t6\n7\t8\t9')
})

test('Escape leaves selected cells for the text of the last', async () => {
  await openAt(four(), 2)
  await press('Shift+ArrowRight')
  await expect(selectedCells()).toHaveCount(2)
  await press('Escape')
  await expect(selectedCells()).toHaveCount(0)
  await type('。')
  expect(await rows()).toBe('甲一\t甲二。\n乙一\t乙二')
})

test('a word composed over selected cells goes into the first, the others keep their text', async () => {
  await openAt(four(), 2)
  await press('Shift+ArrowRight', 'Shift+ArrowDown')
  await expect(selectedCells()).toHaveCount(4)
  for (const letters of ['g', 'go', 'gong']) {
    await editor.takenKey('KeyG')
    await editor.compose(letters)
  }
  await editor.commit('工')
  expect(await rows()).toBe('工\t甲二\n乙一\t乙二')
})

test('bold over selected cells makes all of them bold, then none', async () => {
  await openAt(four(), 2)
  await press('Shift+ArrowDown')
  await editor.page.evaluate(() => window.draftEditor.toggle('bold'))
  expect((await table())?.rows.map((row) => row.map(({ paragraphs }) => paragraphs[0]?.[0]?.bold))).toEqual([
    [true, undefined],
    [true, undefined],
  ])
  await editor.page.evaluate(() => window.draftEditor.toggle('bold'))
  expect(await table()).toEqual(four())
})

test('selected cells are copied and pasted into others, blanks and all', async () => {
  const blank: Cell = {
    paragraphs: [[{ text: '【人数】', blank: { name: '人数', kind: 'number', unit: '人' } }, { text: '多' }]],
  }
  await openAt(
    {
      ...four(),
      rows: [
        [blank, cell('二')],
        [cell(''), cell('')],
      ],
    },
    5,
  )
  await press('Shift+ArrowRight')
  await expect(selectedCells()).toHaveCount(2)
  await press('Control+C')
  const text = await editor.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(text).toBe('【人数】多\t二')
  await cells().nth(2).click()
  await press('Control+V')
  expect((await table())?.rows).toEqual([
    [blank, cell('二')],
    [blank, cell('二')],
  ])
  await undo()
  expect((await table())?.rows[1]).toEqual([cell(''), cell('')])
})

test('cut cells leave empty ones', async () => {
  await openAt(four(), 2)
  await press('Shift+ArrowDown', 'Control+X')
  expect(await rows()).toBe('\t甲二\n\t乙二')
  await undo()
  expect(await rows()).toBe('甲一\t甲二\n乙一\t乙二')
})

test('text of one cell is copied as text, not as the table', async () => {
  await openAt(four(), 0)
  await press('Shift+ArrowRight', 'Control+C')
  expect(await editor.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('甲')
})

const excel = `<html><head><style>td{color:red}</style></head><body><!--StartFragment--><table border=0><col width=64><col width=128>
<tr><td colspan=2>合计<script>window.ran = true</script><img src=x onerror="window.ran = true"></td></tr>
<tr><td align=right>12</td><td><b>三</b>项<br>两行</td></tr></table><!--EndFragment--></body></html>`
const write = (html: string, text: string) =>
  editor.app.evaluate(
    ({ clipboard }, data) => (clipboard as unknown as { write(data: object): void }).write(data),
    { html, text },
  )

test('a pasted table takes the place of the empty line it was made for, where writing can go on behind it', async () => {
  await editor.open([paragraph('a', '上'), paragraph('b', ''), paragraph('c', '下')], 'b', 0)
  await write(excel, '合计\n12\t三项')
  await press('Control+V')
  expect((await editor.blocks()).map((block) => block.type)).toEqual(['paragraph', 'table', 'paragraph'])
  await editor.open([paragraph('a', '上'), paragraph('b', '')], 'b', 0)
  await press('Control+V')
  expect((await editor.blocks()).map((block) => block.type)).toEqual(['paragraph', 'table', 'paragraph'])
})

test('a table from Excel becomes a table at the caret, in one step; nothing in it runs', async () => {
  await editor.open([paragraph('a', '上'), paragraph('b', '下')], 'a', 1)
  await write(excel, '合计\n12\t三项')
  await press('Control+V')
  const [, pasted] = await editor.blocks()
  expect(pasted).toMatchObject({
    type: 'table',
    headerRows: 0,
    widths: [64, 128],
    rows: [
      [{ paragraphs: [[{ text: '合计' }]], colSpan: 2 }],
      [
        { paragraphs: [[{ text: '12' }]], align: 'right' },
        { paragraphs: [[{ text: '三', bold: true }, { text: '项' }], [{ text: '两行' }]] },
      ],
    ],
  })
  expect(await editor.page.evaluate(() => 'ran' in window)).toBe(false)
  await undo()
  expect((await editor.blocks()).map(textOf)).toEqual(['上', '下'])
})

test('in a table it goes into the cells from the caret on, and the table grows', async () => {
  await openAt(four(), 6)
  await write(
    '<table><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr></table>',
    '',
  )
  await press('Control+V')
  expect(await rows()).toBe('甲一\t甲二\t\n1\t2\t3\n4\t5\t6')
})

test('lines with tabs become a table, in a table they fill its cells', async () => {
  await editor.open([paragraph('a', '上')], 'a', 1)
  await editor.app.evaluate(({ clipboard }) => clipboard.writeText('科室\t人数\n一科\t"12\n人"'))
  await press('Control+V')
  expect((await editor.blocks()).map(textOf)).toEqual(['上', '科室\t人数\n一科\t12\n人'])
  await openAt(four(), 0)
  await editor.app.evaluate(({ clipboard }) => clipboard.writeText('1\t2'))
  await press('Control+V')
  expect(await rows()).toBe('1\t2\n乙一\t乙二')
})

test('a selection that reaches into a table takes it whole', async () => {
  await editor.open([paragraph('a', '上文'), four(), paragraph('b', '下文')], 'a', 1)
  await press('Shift+ArrowDown', 'Shift+ArrowDown')
  await press('Delete')
  expect((await editor.blocks()).map(({ type: kind }) => kind)).not.toContain('table')
  await undo()
  expect((await editor.blocks()).map(textOf)).toEqual(['上文', '甲一\t甲二\n乙一\t乙二', '下文'])
})

test('everything selected and deleted leaves one paragraph, and comes back', async () => {
  await editor.open([four(), paragraph('b', '下文'), { ...four(), id: 'u' }], 'b', 1)
  await press('Control+A', 'Delete')
  expect((await editor.blocks()).map(textOf)).toEqual([''])
  await undo()
  expect(await editor.blocks()).toHaveLength(3)
})

test('the border between columns is dragged, in one step; a double click makes them even', async () => {
  await openAt(four(), 0)
  const box = await cells().nth(0).boundingBox()
  const whole = await editor.page.locator('[data-block=table] table').boundingBox()
  const border = (box?.x ?? 0) + (box?.width ?? 0)
  const y = (box?.y ?? 0) + 8
  await editor.page.mouse.move(border - 1, y)
  await editor.page.mouse.down()
  await editor.page.mouse.move((whole?.x ?? 0) + (whole?.width ?? 0) / 4, y, { steps: 5 })
  await expect(editor.page.locator('.column-line')).toBeVisible()
  await editor.page.mouse.up()
  const widths = (await table())?.widths ?? []
  expect(widths[0]).toBeCloseTo(0.25, 1)
  expect(widths[1]).toBeCloseTo(0.75, 1)
  const narrow = await cells().nth(0).boundingBox()
  expect((narrow?.width ?? 0) / (whole?.width ?? 1)).toBeCloseTo(0.25, 1)
  await editor.page.mouse.dblclick((narrow?.x ?? 0) + (narrow?.width ?? 0) - 1, y)
  expect((await table())?.widths).toBeUndefined()
  await undo()
  expect((await table())?.widths).toEqual(widths)
})

test('a picture put in from a cell stands behind the table, and the cells keep their text', async () => {
  const insertPicture = () =>
    editor.page.evaluate(() => {
      const picture = { file: `${'0'.repeat(64)}.png`, alt: '图', width: 1, pixels: { width: 4, height: 3 } }
      window.draftEditor.insertBlocks([{ id: 'p', type: 'image', ...picture }])
    })
  const order = async () => (await editor.blocks()).map(({ type }) => type)
  await openAt(four(), 2)
  await insertPicture()
  expect(await order()).toEqual(['table', 'image'])
  await undo()
  await openAt(four(), 2)
  await press('Shift+ArrowRight', 'Shift+ArrowDown')
  await insertPicture()
  expect(await order()).toEqual(['table', 'image'])
  expect(await rows()).toBe('甲一\t甲二\n乙一\t乙二')
})
