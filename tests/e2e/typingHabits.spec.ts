import { expect, test } from '@playwright/test'
import type { Block, Span } from '../../shared/draft/draft'
import { openEditorPage, type EditorPage } from '../editorPage/openEditorPage'

const paragraph = (id: string, ...spans: Span[]): Block => ({ id, type: 'paragraph', spans })
const plain = (text: string): Span => ({ text })

let editor: EditorPage
test.beforeAll(async () => {
  editor = await openEditorPage()
})
test.afterAll(() => editor.close())

const press = (key: string) => editor.page.keyboard.press(key)
const type = (text: string) => editor.page.keyboard.type(text)
const compose = async (letters: string, word: string) => {
  await editor.compose(letters)
  await editor.commit(word)
}

for (const [typed, made, back] of [
  ['贯彻"', '贯彻“', '贯彻"'],
  ['“十四五"', '“十四五”', '“十四五"'],
  ["所谓'", '所谓‘', "所谓'"],
  ['档案...', '档案……', '档案...'],
  ['实事--', '实事——', '实事--'],
  ['本馆(', '本馆（', '本馆('],
  ['（本馆)', '（本馆）', '（本馆)'],
  ['GDP(增', 'GDP（增', 'GDP(增'],
] as const)
  test(`“${typed}” becomes “${made}”, and Backspace right after brings it back`, async () => {
    await editor.open([paragraph('p')], 'p')
    await type(typed)
    expect(await editor.text()).toEqual([made])
    await press('Backspace')
    expect(await editor.text()).toEqual([back])
    await press('Backspace')
    expect(await editor.text()).toEqual([back.slice(0, -1)])
  })

test('a whole sentence typed without an input method comes out right', async () => {
  await editor.open([paragraph('p')], 'p')
  await type('全馆(含分馆)推行"一网通办"--让群众少跑腿,办理3.5万件(2024年)...')
  expect(await editor.text()).toEqual(['全馆（含分馆）推行“一网通办”——让群众少跑腿,办理3.5万件（2024年）……'])
})

test('figures, Latin words and addresses keep their marks', async () => {
  for (const line of [`it's "fine" (v1.2)...`, '5(2024)-3.5...7', 'https://a.cn/b_(c)--d']) {
    await editor.open([paragraph('p')], 'p')
    await type(line)
    expect(await editor.text()).toEqual([line])
  }
})

test('a mark taken back stays as typed when the text goes on', async () => {
  await editor.open([paragraph('p')], 'p')
  await type('尺寸"')
  await press('Backspace')
  await type('大"')
  expect(await editor.text()).toEqual(['尺寸"大"'])
})

test('a mark waits for the word an input method commits, and changes nothing while it composes', async () => {
  await editor.open([paragraph('p')], 'p')
  await type('"')
  await editor.compose('shi')
  expect(await editor.text()).toEqual(['"shi'])
  await editor.commit('十四五')
  expect(await editor.text()).toEqual(['“十四五'])
  await type('"')
  expect(await editor.text()).toEqual(['“十四五”'])
  await compose('gui', '规划')
  expect(await editor.text()).toEqual(['“十四五”规划'])
})

test('Backspace right after a committed word brings the mark before it back', async () => {
  await editor.open([paragraph('p')], 'p')
  await type('(')
  await compose('mou', '某馆')
  expect(await editor.text()).toEqual(['（某馆'])
  await press('Backspace')
  expect(await editor.text()).toEqual(['(某馆'])
  await compose('de', '的')
  expect(await editor.text()).toEqual(['(某馆的'])
})

test('Backspace elsewhere deletes', async () => {
  await editor.open([paragraph('p')], 'p')
  await type('贯彻"')
  await press('ArrowLeft')
  await press('Backspace')
  expect(await editor.text()).toEqual(['贯“'])
})

test('marks keep the face of the run they are typed in', async () => {
  await editor.open([paragraph('p', { text: '粗体', bold: true })], 'p', 2)
  await type('"甲"...乙')
  expect(await editor.blocks()).toEqual([paragraph('p', { text: '粗体“甲”……乙', bold: true })])
  const runIn: Block = {
    id: 'h',
    type: 'heading',
    level: 2,
    lead: [plain('加强领导。')],
    tail: [plain('全年')],
  }
  await editor.open([runIn], 'h', 7)
  await type('(含')
  expect(await editor.blocks()).toEqual([{ ...runIn, tail: [plain('全年（含')] }])
})

test('a mark typed over a selection takes its place, and undo brings the words back', async () => {
  await editor.open([paragraph('p', plain('今年某某'))], 'p', 2, 4)
  await type('"')
  expect(await editor.text()).toEqual(['今年“'])
  await editor.page.evaluate(() => window.draftEditor.undo())
  expect(await editor.text()).toEqual(['今年某某'])
})

test('undo goes back to before the marks, redo brings them', async () => {
  await editor.open([paragraph('p', plain('档案'))], 'p', 2)
  await type('...')
  expect(await editor.text()).toEqual(['档案……'])
  await expect
    .poll(async () => {
      await editor.page.evaluate(() => window.draftEditor.undo())
      return editor.text()
    })
    .toEqual(['档案'])
})

test('the brackets of a number are the number’s', async () => {
  await editor.open([paragraph('p')], 'p')
  await type('(一)加强')
  expect(await editor.blocks()).toEqual([{ id: 'p', type: 'heading', level: 2, lead: [plain('加强')] }])
  await editor.open([paragraph('p')], 'p')
  await type('(一)')
  await press('Backspace')
  expect(await editor.text()).toEqual(['(一)'])
})

test('the title knows the same habits', async () => {
  await editor.open([paragraph('p')], 'p')
  await editor.page.getByRole('textbox', { name: '标题' }).focus()
  await type('推进"双创"工作总结')
  expect(await editor.page.evaluate(() => window.draftEditor.title())).toEqual([plain('推进“双创”工作总结')])
})

test('all of it can be switched off', async () => {
  await editor.page.evaluate(() => window.draftEditor.setTypingMarks(false))
  await editor.open([paragraph('p')], 'p')
  await type('贯彻"十四五"...')
  expect(await editor.text()).toEqual(['贯彻"十四五"...'])
  await editor.page.evaluate(() => window.draftEditor.setTypingMarks(true))
})

test('blanks and empty lines at a paragraph’s start are swallowed, typed or pasted', async () => {
  await editor.open([paragraph('p')], 'p')
  await type('\u3000\u3000今年')
  await press('Enter')
  await press('Enter')
  await type('    明年')
  await press('Enter')
  await compose('kong', '\u3000\u3000后年')
  expect(await editor.text()).toEqual(['今年', '明年', '后年'])
  await editor.open([paragraph('p')], 'p')
  await editor.app.evaluate(({ clipboard }) => clipboard.writeText('\u3000\u3000今年\n\n\n    明年'))
  await press('Control+V')
  expect(await editor.text()).toEqual(['今年', '明年'])
})
