import { expect, test } from '@playwright/test'
import type { Block, HeadingLevel, Span } from '../../shared/draft/draft'
import { openEditorPage, type EditorPage } from '../editorPage/openEditorPage'

const plain = (text: string): Span => ({ text })
const paragraph = (id: string, text = ''): Block => ({
  id,
  type: 'paragraph',
  spans: text === '' ? [] : [plain(text)],
})
const heading = (id: string, level: HeadingLevel, text: string): Block => ({
  id,
  type: 'heading',
  level,
  lead: [plain(text)],
})

let editor: EditorPage
test.beforeAll(async () => {
  editor = await openEditorPage()
})
test.afterAll(() => editor.close())

const press = (key: string) => editor.page.keyboard.press(key)
const type = (text: string) => editor.page.keyboard.type(text)
const copyFromElsewhere = (text: string) =>
  editor.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
const compose = async (letters: string, word: string) => {
  await editor.compose(letters)
  await editor.commit(word)
}
const shown = async () =>
  (await editor.blocks()).map((block) => {
    if (block.type === 'heading') return [block.level, block.lead.map((span) => span.text).join('')]
    return 'spans' in block ? block.spans.map((span) => span.text).join('') : block.type
  })
const numbers = () =>
  editor.page
    .locator('.draft-body > *')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-number') ?? ''))
const copied = () =>
  editor.app.evaluate(async ({ clipboard }) => ({
    text: await clipboard.readText(),
    html: (clipboard as unknown as { readHTML(): string }).readHTML(),
  }))

const forms = [
  ['二、', 1],
  ['十二、', 1],
  ['一百零一、', 1],
  ['二.', 1],
  ['（三）', 2],
  ['(三)', 2],
  ['（三)', 2],
  ['3、', 3],
  ['3.', 3],
  ['3．', 3],
  ['12.', 3],
  ['(4)', 4],
  ['（4）', 4],
  ['4）', 4],
] as const
const texts = ['①加强', '第一，加强', '一是加强', '3.5加强', '3.15活动', '2024.5', '2024、2025', '10.1国庆']

for (const [number, level] of forms) {
  test(`“${number}” typed before words is a level, and Backspace brings it back`, async () => {
    await editor.open([paragraph('p')], 'p')
    await type(`${number}加`)
    expect(await shown()).toEqual([[level, '加']])
    if (!/[.．]$/.test(number)) await press('Backspace')
    await press('Backspace')
    expect(await shown()).toEqual([/[.．]$/.test(number) ? `${number}加` : number])
  })

  test(`“${number}” committed by an input method is a level`, async () => {
    await editor.open([paragraph('p')], 'p')
    await compose('x', number)
    await compose('jiaqiang', '加强')
    expect(await shown()).toEqual([[level, '加强']])
  })

  test(`“${number}” committed with its words is a level`, async () => {
    await editor.open([paragraph('p')], 'p')
    await compose('x', `${number}加强`)
    expect(await shown()).toEqual([[level, '加强']])
  })

  test(`“${number}” pasted into an empty block is a level, elsewhere it is text`, async () => {
    await copyFromElsewhere(`${number}加强领导`)
    await editor.open([paragraph('p')], 'p')
    await press('Control+V')
    expect(await shown()).toEqual([[level, '加强领导']])
    await editor.open([paragraph('p', '还要')], 'p', 2)
    await press('Control+V')
    expect(await shown()).toEqual([`还要${number}加强领导`])
  })
}

for (const text of texts)
  test(`“${text}” stays text, typed, committed and pasted`, async () => {
    await editor.open([paragraph('p')], 'p')
    await type(text)
    expect(await shown()).toEqual([text])
    await editor.open([paragraph('p')], 'p')
    await compose('x', text)
    expect(await shown()).toEqual([text])
    await copyFromElsewhere(text)
    await editor.open([paragraph('p')], 'p')
    await press('Control+V')
    expect(await shown()).toEqual([text])
  })

test('a figure typed before the words of a heading stays a figure', async () => {
  for (const typed of ['3.5', '3.15', '2024.5']) {
    await editor.open([heading('h', 1, '亿元')], 'h', 0)
    await type(typed)
    expect(await shown()).toEqual([[1, `${typed}亿元`]])
  }
})

test('“一、二季度” is text again once the second one stands there', async () => {
  await editor.open([paragraph('p')], 'p')
  await compose('yi', '一、')
  expect(await shown()).toEqual([[1, '']])
  await compose('erjidu', '二季度')
  expect(await shown()).toEqual(['一、二季度'])
  await editor.open([paragraph('p')], 'p')
  await type('3、4月份')
  expect(await shown()).toEqual(['3、4月份'])
})

test('a blank behind the number goes with it, before Latin words and figures too', async () => {
  for (const [typed, words] of [
    ['1. Word培训', 'Word培训'],
    ['3. 5月底完成', '5月底完成'],
  ] as const) {
    await editor.open([paragraph('p')], 'p')
    await type(typed)
    expect(await shown()).toEqual([[3, words]])
  }
})

test('a sentence with a number stays a paragraph when it is pasted', async () => {
  await copyFromElsewhere('1.全年办结来信12件。')
  await editor.open([paragraph('p')], 'p')
  await press('Control+V')
  expect(await shown()).toEqual(['1.全年办结来信12件。'])
})

test('numbers live: they skip levels, start again, and follow what moves, goes and comes back', async () => {
  await editor.open([
    heading('a', 1, '甲'),
    heading('b', 3, '乙'),
    heading('c', 3, '丙'),
    heading('d', 1, '丁'),
    heading('e', 2, '戊'),
    heading('f', 3, '己'),
  ])
  expect(await numbers()).toEqual(['一、', '1.', '2.', '二、', '（一）', '1.'])
  await editor.page.evaluate(() => window.draftEditor.apply([{ type: 'move', blocks: ['a'], before: 'e' }]))
  expect(await numbers()).toEqual(['1.', '2.', '一、', '二、', '（一）', '1.'])
  await editor.page.evaluate(() => window.draftEditor.undo())
  expect(await numbers()).toEqual(['一、', '1.', '2.', '二、', '（一）', '1.'])
  await editor.page.evaluate(() => window.draftEditor.goTo('e'))
  await press('Tab')
  expect(await numbers()).toEqual(['一、', '1.', '2.', '二、', '1.', '2.'])
})

test('copied headings carry their numbers as text and as HTML, and come back without loss', async () => {
  const blocks = [
    heading('a', 1, '工作'),
    heading('b', 3, '建章'),
    paragraph('c', '全年'),
    heading('d', 1, '计划'),
  ]
  await editor.open(blocks, 'a')
  await press('Control+A')
  await press('Control+C')
  const { text, html } = await copied()
  expect(text).toBe('一、工作\n1.建章\n全年\n二、计划')
  expect(html.replace(/ style="[^"]*"/g, '')).toContain(
    '<h1>一、工作</h1><h3>1.建章</h3><p>全年</p><h1>二、计划</h1>',
  )
  const expected = [[1, '工作'], [3, '建章'], '全年', [1, '计划']]
  await editor.open([paragraph('p')], 'p')
  await press('Control+V')
  expect(await shown()).toEqual(expected)
  await copyFromElsewhere(text)
  await editor.open([paragraph('p')], 'p')
  await press('Control+V')
  expect(await shown()).toEqual(expected)
  await editor.app.evaluate(
    ({ clipboard }, data) => (clipboard as unknown as { writeHTML(html: string): void }).writeHTML(data),
    html,
  )
  await editor.open([paragraph('p')], 'p')
  await press('Control+V')
  expect(await shown()).toEqual(expected)
})

test('a selection that ends before a heading’s words leaves its number behind', async () => {
  await editor.open([heading('a', 1, '工作'), heading('b', 1, '计划')], 'a')
  await press('Shift+ArrowDown')
  await press('Control+C')
  expect((await copied()).text.trimEnd()).toBe('一、工作')
})

test('headings cut at one level and pasted at another are numbered where they stand', async () => {
  await editor.open(
    [
      heading('a', 1, '甲'),
      heading('b', 2, '乙'),
      heading('c', 2, '丙'),
      heading('d', 1, '丁'),
      paragraph('p'),
    ],
    'b',
    0,
  )
  await press('Shift+ArrowDown')
  await press('Shift+End')
  await press('Control+X')
  expect(await numbers()).toContain('二、')
  await press('Control+End')
  await press('Control+V')
  const after = await shown()
  expect(after.filter((each) => typeof each !== 'string')).toEqual([
    [1, '甲'],
    [1, '丁'],
    [2, '乙'],
    [2, '丙'],
  ])
  expect((await numbers()).filter((number) => number !== '')).toEqual(['一、', '二、', '（一）', '（二）'])
})

test('2,000 headings are numbered right, quickly, and stay so as one comes in front', async () => {
  const many = Array.from({ length: 2000 }, (_, index) => heading(`h${index}`, 1, `第${index}项`))
  await editor.open(many, 'h0', 0)
  const all = await numbers()
  expect([all[0], all[99], all[100], all[1999]]).toEqual(['一、', '一百、', '一百零一、', '二千、'])
  const spent = await editor.page.evaluate(() => {
    const from = performance.now()
    window.draftEditor.apply([
      {
        type: 'insert',
        blocks: [{ id: 'new', type: 'heading', level: 1, lead: [{ text: '新' }] }],
        before: 'h0',
      },
    ])
    return performance.now() - from
  })
  expect((await numbers()).at(-1)).toBe('二千零一、')
  expect(spent).toBeLessThan(500)
  test.info().annotations.push({ type: 'ms for 2,000 numbers', description: spent.toFixed(0) })
})
