import { expect, test } from '@playwright/test'
import type { Block, Span } from '../../shared/draft/draft'
import { openEditorPage, type EditorPage } from '../editorPage/openEditorPage'

const blank = (name: string): Span => ({ text: `【${name}】`, blank: { name, kind: 'text' } })
const paragraph = (id: string, ...spans: Span[]): Block => ({ id, type: 'paragraph', spans })
const plain = (text: string): Span => ({ text })

let editor: EditorPage
test.beforeAll(async () => {
  editor = await openEditorPage()
})
test.afterAll(() => editor.close())

const two = [paragraph('p', blank('甲'), blank('乙'))]
const inText = [paragraph('p', plain('前文'), blank('甲'), plain('后文'))]
const cases: [string, Block[], number, number, string][] = [
  ['before a blank at the line start', two, 0, 0, '你好【甲】【乙】'],
  ['between two blanks', two, 3, 3, '【甲】你好【乙】'],
  ['behind the last blank', two, 6, 6, '【甲】【乙】你好'],
  ['over a blank', two, 0, 3, '你好【乙】'],
  ['over all', two, 0, 6, '你好'],
  ['before a blank in text', inText, 2, 2, '前文你好【甲】后文'],
  ['behind a blank in text', inText, 5, 5, '前文【甲】你好后文'],
  ['over a stretch with a blank', inText, 1, 6, '前你好文'],
  ['at the line start', [paragraph('p', plain('正文'))], 0, 0, '你好正文'],
  ['at the line end', [paragraph('p', plain('正文'))], 2, 2, '正文你好'],
  ['in an empty paragraph', [paragraph('p')], 0, 0, '你好'],
  ['behind bold', [paragraph('p', { text: '粗', bold: true }, plain('细'))], 1, 1, '粗你好细'],
]
for (const [place, blocks, start, end, expected] of cases) {
  test(`a word is composed ${place}, and undo takes it back in one step`, async () => {
    await editor.open(blocks, 'p', start, end)
    const before = await editor.blocks()
    for (const letters of ['n', 'ni', 'nih', 'nihao']) {
      await editor.takenKey('KeyN')
      await editor.compose(letters)
    }
    await editor.commit('你好')
    expect(await editor.text()).toEqual([expected])
    await editor.page.evaluate(() => window.draftEditor.undo())
    expect(await editor.blocks()).toEqual(before)
    await editor.page.evaluate(() => window.draftEditor.redo())
    expect(await editor.text()).toEqual([expected])
  })
}

test('composing goes on behind what was committed', async () => {
  await editor.open(two, 'p', 3)
  for (const word of ['一', '二', '三']) {
    await editor.compose('x')
    await editor.commit(word)
  }
  expect(await editor.text()).toEqual(['【甲】一二三【乙】'])
})

test('a composition can be left without a word', async () => {
  await editor.open(two, 'p', 3)
  await editor.compose('ni')
  await editor.compose('')
  expect(await editor.text()).toEqual(['【甲】【乙】'])
  await editor.compose('ni')
  await editor.commit('你')
  expect(await editor.text()).toEqual(['【甲】你【乙】'])
})

test('Enter and Tab belong to the input method', async () => {
  await editor.open([paragraph('p', blank('甲'), plain('文'))], 'p', 4)
  await editor.compose('ni')
  await editor.takenKey('Enter')
  await editor.takenKey('Tab')
  await editor.commit('ni')
  expect(await editor.text()).toEqual(['【甲】文ni'])
})

test('what the program wants to change meanwhile waits', async () => {
  await editor.open([paragraph('a', plain('甲')), paragraph('b', plain('乙'))], 'a', 1)
  await editor.compose('ni')
  expect(await editor.page.evaluate(() => window.draftEditor.isComposing())).toBe(true)
  await editor.page.evaluate(() => window.draftEditor.apply([{ type: 'move', blocks: ['b'], before: 'a' }]))
  await editor.commit('你')
  await expect.poll(() => editor.text()).toEqual(['乙', '甲你'])
})

test('a composed number makes a heading', async () => {
  await editor.open([paragraph('p')], 'p')
  for (const [letters, word] of [
    ['yi', '一'],
    ['、', '、'],
    ['jiben', '基本情况'],
  ] as const) {
    await editor.compose(letters)
    await editor.commit(word)
  }
  expect(await editor.blocks()).toEqual([{ id: 'p', type: 'heading', level: 1, lead: [plain('基本情况')] }])
  await expect(editor.page.locator('.draft-body h2')).toHaveAttribute('data-number', '一、')
})
