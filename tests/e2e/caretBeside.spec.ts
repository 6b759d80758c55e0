import { expect, test } from '@playwright/test'
import { textOf } from '../../shared/draft/blockText'
import type { Block } from '../../shared/draft/draft'
import { openEditorPage, type EditorPage } from '../editorPage/openEditorPage'

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', spans: [{ text }] })
const image: Block = {
  id: 'x',
  type: 'image',
  file: `${'0'.repeat(64)}.png`,
  alt: '',
  width: 1,
  pixels: { width: 4, height: 3 },
}
const pageBreak: Block = { id: 'x', type: 'pageBreak' }
const table: Block = {
  id: 'x',
  type: 'table',
  headerRows: 0,
  rows: [['甲', '乙'].map((text) => ({ paragraphs: [[{ text }]] }))],
}
const [text, behind] = [paragraph('a', '文字'), paragraph('b', '下文')]

let editor: EditorPage
test.beforeAll(async () => {
  editor = await openEditorPage()
})
test.afterAll(() => editor.close())

/** The blocks, 图 for what has no text, after these keys were pressed from a place on and 新 was typed. */
async function writtenAfter(blocks: readonly Block[], [block, at]: [string, number], ...keys: string[]) {
  await editor.open(blocks, block, at)
  for (const key of keys) await editor.page.keyboard.press(key)
  await editor.page.keyboard.type('新')
  return (await editor.blocks()).map((each) => textOf(each) || '图')
}

const pieces: readonly Block[] = [image, pageBreak]

test('the arrows lead to a line of its own before a picture or page break at the start of a text', async () => {
  for (const piece of pieces) {
    const first = [piece, text]
    for (const keys of [
      ['ArrowUp', 'ArrowUp'],
      ['ArrowLeft', 'ArrowLeft'],
      ['ArrowLeft', 'ArrowLeft', 'ArrowLeft'],
    ]) {
      expect(await writtenAfter(first, ['a', 0], ...keys)).toEqual(['新', '图', '文字'])
      await editor.page.evaluate(() => window.draftEditor.undo())
      await editor.page.evaluate(() => window.draftEditor.undo())
      expect(await editor.blocks()).toEqual(first)
    }
    expect(await writtenAfter(first, ['a', 1], 'Control+Home')).toEqual(['新', '图', '文字'])
  }
})

test('and to one behind a picture or page break at its end, however often they are pressed', async () => {
  for (const piece of pieces) {
    const last = [text, piece]
    for (const key of ['ArrowDown', 'ArrowRight'])
      for (const times of [2, 3, 4])
        expect(await writtenAfter(last, ['a', 2], ...Array<string>(times).fill(key))).toEqual([
          '文字',
          '图',
          '新',
        ])
    expect(await writtenAfter(last, ['a', 1], 'Control+End')).toEqual(['文字', '图', '新'])
  }
})

test('a text of a picture or page break alone can be written behind', async () => {
  for (const piece of pieces) {
    expect(await writtenAfter([piece], ['x', 0], 'ArrowDown')).toEqual(['图', '新'])
  }
})

test('a picture or page break inside a text is walked over; Enter on it opens a line behind', async () => {
  for (const piece of pieces) {
    const inside = [text, piece, behind]
    expect(await writtenAfter(inside, ['a', 2], 'ArrowRight', 'ArrowRight')).toEqual(['文字', '图', '新下文'])
    expect(await writtenAfter(inside, ['b', 0], 'ArrowUp', 'ArrowUp')).toEqual(['文字新', '图', '下文'])
    expect(await writtenAfter(inside, ['a', 2], 'ArrowDown', 'Enter')).toEqual(['文字', '图', '新', '下文'])
  }
})

test('a bar shows where will be written between a picture or page break and another', async () => {
  for (const piece of pieces) {
    await editor.open([text, piece, { ...piece, id: 'y' }, behind], 'a', 2)
    for (const key of ['ArrowDown', 'ArrowDown']) await editor.page.keyboard.press(key)
    const bar = editor.page.locator('[data-lexical-cursor]')
    expect((await bar.boundingBox())?.width).toBeGreaterThan(10)
    await editor.page.keyboard.type('新')
    expect((await editor.blocks()).map((each) => textOf(each) || '图')).toEqual([
      '文字',
      '图',
      '新',
      '图',
      '下文',
    ])
    await expect(bar).toHaveCount(0)
  }
})

test('Backspace behind a picture or page break and Delete before it first select it, then take it away; undo brings it back', async () => {
  for (const piece of pieces) {
    for (const [block, at, key] of [
      ['b', 0, 'Backspace'],
      ['a', 2, 'Delete'],
    ] as const) {
      await editor.open([text, piece, behind], block, at)
      await editor.page.keyboard.press(key)
      expect(await editor.blocks()).toHaveLength(3)
      await editor.page.keyboard.press(key)
      expect((await editor.blocks()).map(textOf)).toEqual(['文字', '下文'])
      await editor.page.evaluate(() => window.draftEditor.undo())
      expect(await editor.blocks()).toHaveLength(3)
    }
  }
})

test('a table at either end of a text is left by arrows, and one that was selected too', async () => {
  expect(await writtenAfter([table, text], ['a', 0], 'ArrowUp', 'ArrowUp')).toEqual(['新', '甲\t乙', '文字'])
  expect(await writtenAfter([text, table], ['a', 2], 'ArrowDown', 'ArrowDown')).toEqual([
    '文字',
    '甲\t乙',
    '新',
  ])
  // Backspace selects the table as a whole.
  expect(await writtenAfter([table, text], ['a', 0], 'Backspace', 'ArrowUp')).toEqual([
    '新',
    '甲\t乙',
    '文字',
  ])
  expect(await writtenAfter([text, table], ['a', 2], 'Delete', 'ArrowRight')).toEqual([
    '文字',
    '甲\t乙',
    '新',
  ])
})
