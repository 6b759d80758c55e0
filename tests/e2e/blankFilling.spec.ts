import { expect, test } from '@playwright/test'
import type { Blank, Block, Span } from '../../shared/draft/draft'
import { openEditorPage, type EditorPage } from '../editorPage/openEditorPage'

const blankOf = (blank: Blank): Span => ({ text: `【${blank.name}】`, blank })
const rate = blankOf({ name: '率', kind: 'number', unit: '%' })
const unit = blankOf({ name: '位', kind: 'text' })
const plain = (text: string): Span => ({ text })
const paragraph = (id: string, ...spans: Span[]): Block => ({ id, type: 'paragraph', spans })

let editor: EditorPage
test.beforeAll(async () => {
  editor = await openEditorPage()
})
test.afterAll(() => editor.close())

const press = (key: string) => editor.page.keyboard.press(key)
const type = (text: string) => editor.page.keyboard.type(text)
const undo = () => editor.page.evaluate(() => window.draftEditor.undo())
const spans = async () => {
  const [block] = await editor.blocks()
  return block && 'spans' in block ? block.spans : []
}

const places: [string, Block, number, string][] = [
  ['alone in its paragraph', paragraph('p', rate), 0, '95%'],
  ['before another blank', paragraph('p', rate, unit), 0, '95%【位】'],
  ['behind another blank', paragraph('p', unit, rate), 3, '【位】95%'],
  ['between two blanks', paragraph('p', unit, rate, unit), 3, '【位】95%【位】'],
  ['in text', paragraph('p', plain('前'), rate, plain('后')), 1, '前95%后'],
  ['before bold text', paragraph('p', plain('前'), rate, { text: '后', bold: true }), 1, '前95%后'],
]
for (const [place, block, start, text] of places) {
  test(`a figure typed ${place} gets its unit when the caret leaves, and one undo takes both`, async () => {
    await editor.open([block, paragraph('q', plain('下段'))], 'p', start, start + 3)
    await type('95')
    await press('ArrowDown')
    await expect.poll(() => editor.text()).toEqual([text, '下段'])
    await undo()
    expect((await editor.blocks())[0]).toEqual(block)
  })

  test(`a figure composed ${place} does so, too`, async () => {
    await editor.open([block, paragraph('q', plain('下段'))], 'p', start, start + 3)
    await editor.compose('jiuwu')
    await editor.commit('95')
    await press('ArrowDown')
    await expect.poll(() => editor.text()).toEqual([text, '下段'])
  })
}

test('a figure deleted and typed anew is still the blank’s', async () => {
  await editor.open([paragraph('p', plain('前'), rate, plain('后')), paragraph('q')], 'p', 1, 4)
  await type('9')
  await press('Backspace')
  await type('88')
  await press('ArrowDown')
  await expect.poll(() => editor.text()).toEqual(['前88%后', ''])
})

test('Enter behind a figure leaves it with its unit', async () => {
  await editor.open([paragraph('p', plain('前'), rate, plain('后'))], 'p', 1, 4)
  await type('88')
  await press('Enter')
  await expect.poll(() => editor.text()).toEqual(['前88%', '后'])
  await type('新')
  expect(await editor.text()).toEqual(['前88%', '新后'])
})

test('the caret stays with its text when the unit comes before it', async () => {
  await editor.open([paragraph('p', rate, plain('一二三四'))], 'p', 0, 3)
  await type('88')
  for (let step = 0; step < 3; step++) await press('ArrowRight')
  await expect.poll(() => editor.text()).toEqual(['88%一二三四'])
  await type('新')
  expect(await editor.text()).toEqual(['88%一二三新四'])
})

test('a blank that was deleted leaves no trace: what is typed there is text', async () => {
  await editor.open([paragraph('p', plain('前'), rate, plain('后')), paragraph('q')], 'p', 1, 4)
  await press('Delete')
  await type('7')
  await press('ArrowDown')
  expect(await editor.text()).toEqual(['前7后', ''])
})

test('undo while it is being filled brings the blank back, and adds nothing', async () => {
  await editor.open([paragraph('p', plain('前'), rate, plain('后')), paragraph('q')], 'p', 1, 4)
  await type('7')
  await undo()
  await press('ArrowDown')
  expect(await editor.text()).toEqual(['前【率】后', ''])
})

test('what is put in place of a blank takes its style', async () => {
  await editor.open([paragraph('p', { ...unit, bold: true }, plain('后'))], 'p', 0, 3)
  await editor.page.evaluate(() => window.draftEditor.fillBlank([{ text: '档案馆' }]))
  expect(await spans()).toEqual([{ text: '档案馆', bold: true }, { text: '后' }])
  await undo()
  expect(await spans()).toEqual([{ ...unit, bold: true }, { text: '后' }])
})

test('without a selected blank nothing is put in', async () => {
  await editor.open([paragraph('p', unit, plain('后'))], 'p', 4)
  await editor.page.evaluate(() => window.draftEditor.fillBlank([{ text: '档案馆' }]))
  expect(await editor.text()).toEqual(['【位】后'])
})

const share = blankOf({ name: '占比', kind: 'number', unit: '%' })
const selected = () => editor.page.evaluate(() => String(getSelection()))

test('Enter on a selected blank goes on to the next one, and at the last one does nothing', async () => {
  const blocks = [
    paragraph('p', plain('前'), rate, plain('中'), unit, plain('后')),
    paragraph('q', plain('下段')),
  ]
  await editor.open(blocks, 'p', 1, 4)
  await press('Enter')
  await expect.poll(selected).toBe('【位】')
  await press('Enter')
  await press('Shift+Enter')
  expect(await editor.text()).toEqual(['前【率】中【位】后', '下段'])
  expect(await selected()).toBe('【位】')
})

test('Tab at the end of the paragraph gives a figure its unit, typed or composed in two steps', async () => {
  for (const write of [
    () => type('95'),
    async () => {
      for (const digit of ['9', '5']) {
        await editor.compose(digit)
        await editor.commit(digit)
      }
    },
  ]) {
    await editor.open([paragraph('p', plain('率'), rate)], 'p', 1, 4)
    await write()
    await press('Tab')
    await expect.poll(() => editor.text()).toEqual(['率95%'])
    await type('。')
    expect(await editor.text()).toEqual(['率95%。'])
  }
})

for (const [place, block, start, text] of places)
  test(`an input method that was given up on a blank ${place} leaves it selected as it was`, async () => {
    await editor.open([block, paragraph('q', plain('下段'))], 'p', start, start + 3)
    await editor.compose('j')
    await editor.compose('')
    await expect.poll(async () => (await editor.blocks())[0]).toEqual(block)
    await expect.poll(selected).toBe('【率】')
    await type('95')
    await press('ArrowDown')
    await expect.poll(() => editor.text()).toEqual([text, '下段'])
  })

test('what is put in goes on to the next blank of the paragraph, or of the field when asked', async () => {
  const blocks = [paragraph('p', unit, plain('中'), rate), paragraph('q', share)]
  const fill = (within?: 'field') =>
    editor.page.evaluate((to) => window.draftEditor.fillBlank([{ text: '八' }], to), within)
  await editor.open(blocks, 'p', 0, 3)
  await fill()
  await expect.poll(selected).toBe('【率】')
  await fill()
  await expect.poll(() => editor.text()).toEqual(['八中八%', '【占比】'])
  await expect.poll(selected).toBe('')
  await editor.open(blocks, 'p', 4, 7)
  await fill('field')
  await expect.poll(selected).toBe('【占比】')
  await expect.poll(() => editor.text()).toEqual(['【位】中八%', '【占比】'])
})

test('a selected blank stays selected when its paragraph is made anew', async () => {
  await editor.open([paragraph('p', unit, plain('中'), rate, plain('后'), rate)], 'p', 8, 11)
  const filled = paragraph('p', plain('档案馆中'), rate, plain('后'), rate)
  await editor.page.evaluate((block) => window.draftEditor.apply([{ type: 'replace', block }]), filled)
  await expect.poll(selected).toBe('【率】')
  await type('7')
  await press('Tab')
  await expect.poll(() => editor.text()).toEqual(['档案馆中【率】后7%'])
})
