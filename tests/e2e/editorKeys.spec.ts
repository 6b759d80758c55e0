import { expect, test } from '@playwright/test'
import type { Block, Span } from '../../shared/draft/draft'
import { openEditorPage, type EditorPage } from '../editorPage/openEditorPage'

const blank = (name: string): Span => ({ text: `【${name}】`, blank: { name, kind: 'text' } })
const paragraph = (id: string, ...spans: Span[]): Block => ({ id, type: 'paragraph', spans })
const plain = (text: string): Span => ({ text })
const heading: Block = { id: 'h', type: 'heading', level: 2, lead: [plain('工作')] }

let editor: EditorPage
test.beforeAll(async () => {
  editor = await openEditorPage()
})
test.afterAll(() => editor.close())

const press = (key: string) => editor.page.keyboard.press(key)
const type = (text: string) => editor.page.keyboard.type(text)
const types = async () => (await editor.blocks()).map((block) => block.type)

test('a typed number makes a heading, Backspace brings it back, typing goes on', async () => {
  await editor.open([paragraph('p')], 'p')
  await type('（一）')
  expect(await editor.blocks()).toEqual([{ id: 'p', type: 'heading', level: 2, lead: [] }])
  await press('Backspace')
  expect(await editor.blocks()).toEqual([paragraph('p', plain('（一）'))])
  await type('文')
  expect(await editor.text()).toEqual(['（一）文'])
})

test('Escape leaves the caret in the text', async () => {
  await editor.open([paragraph('p', plain('文'))], 'p', 1)
  await press('Escape')
  await type('字')
  expect(await editor.text()).toEqual(['文字'])
})

test('a figure stays a figure, a number with a point waits for what follows', async () => {
  await editor.open([paragraph('p')], 'p')
  await type('3.5亿元')
  expect(await editor.blocks()).toEqual([paragraph('p', plain('3.5亿元'))])
  await editor.open([paragraph('p')], 'p')
  await type('3.加强')
  expect(await editor.blocks()).toEqual([{ id: 'p', type: 'heading', level: 3, lead: [plain('加强')] }])
})

for (const [typed, level] of [
  ['一.加强', 1],
  ['四．加强', 1],
  ['1）加强', 4],
  ['1)加强', 4],
  ['（一）、加强', 2],
  ['一、 加强', 1],
  ['（2） 加强', 4],
  ['3. 加强', 3],
] as const)
  test(`“${typed}” is a heading without its number`, async () => {
    await editor.open([paragraph('p')], 'p')
    await type(typed)
    expect(await editor.blocks()).toEqual([{ id: 'p', type: 'heading', level, lead: [plain('加强')] }])
  })

test('a Han figure with a point stays a figure', async () => {
  await editor.open([paragraph('p')], 'p')
  await type('一.五亿元')
  expect(await editor.blocks()).toEqual([paragraph('p', plain('一.五亿元'))])
})

for (const [typed, level] of [
  ['（三）', 2],
  ['1、', 3],
  ['1.', 3],
] as const)
  test(`“${typed}” before the words of a heading changes its level`, async () => {
    await editor.open([{ ...heading, level: 1 }], 'h', 2)
    await press('Home')
    await type(typed)
    expect(await editor.blocks()).toEqual([{ ...heading, level }])
    await press('Backspace')
    expect(await editor.blocks()).toEqual([{ ...heading, level: 1, lead: [plain(`${typed}工作`)] }])
  })

test('a heading typed before existing text leaves that text a paragraph', async () => {
  await editor.open([paragraph('p', plain('今年以来'))], 'p', 0)
  await type('二、工作')
  await press('Enter')
  expect(await types()).toEqual(['heading', 'paragraph'])
  expect(await editor.text()).toEqual(['工作', '今年以来'])
})

test('two full-width blanks at the start of a paragraph go', async () => {
  await editor.open([paragraph('p')], 'p')
  await type('\u3000\u3000今年')
  expect(await editor.text()).toEqual(['今年'])
})

test('Enter behind a heading starts a paragraph, Backspace before one makes it a paragraph', async () => {
  await editor.open([heading], 'h', 2)
  await press('Enter')
  await type('文')
  expect(await types()).toEqual(['heading', 'paragraph'])
  await press('ArrowUp')
  await press('Home')
  await press('Backspace')
  expect(await types()).toEqual(['paragraph', 'paragraph'])
  expect((await editor.blocks())[0]?.id).toBe('h')
})

test('Enter before a block leaves it its id', async () => {
  await editor.open([{ ...heading, slot: 'work' }], 'h', 0)
  await press('Enter')
  expect(await types()).toEqual(['paragraph', 'heading'])
  expect((await editor.blocks())[1]).toMatchObject({ id: 'h', slot: 'work' })
})

test('Tab walks the blanks and typing fills them; Backspace takes one whole', async () => {
  await editor.open(
    [paragraph('a', plain('有'), blank('甲')), paragraph('b', blank('乙'), plain('名'))],
    'a',
    0,
  )
  await press('Tab')
  await type('x')
  await press('Tab')
  await press('Shift+Tab')
  await press('Tab')
  await type('12')
  expect(await editor.text()).toEqual(['有x', '12名'])
  await editor.open([paragraph('a', plain('有'), blank('甲'), plain('无'))], 'a', 4)
  await press('Backspace')
  expect(await editor.text()).toEqual(['有无'])
})

test('a word typed over a blank is one step to undo', async () => {
  await editor.open([paragraph('a', plain('有'), blank('甲'), plain('无'))], 'a', 0)
  await press('Tab')
  await type('xyz')
  expect(await editor.text()).toEqual(['有xyz无'])
  await editor.page.evaluate(() => window.draftEditor.undo())
  expect(await editor.text()).toEqual(['有【甲】无'])
})

test('a blank is one piece to the arrow keys', async () => {
  await editor.open([paragraph('a', plain('有'), blank('甲乙'), plain('无'))], 'a', 1)
  await press('ArrowRight')
  await press('ArrowRight')
  await type('x')
  expect(await editor.text()).toEqual(['有【甲乙】x无'])
})

test('Tab shifts the level at the start of a heading', async () => {
  await editor.open([heading], 'h', 0)
  await press('Tab')
  expect((await editor.blocks())[0]).toMatchObject({ level: 3 })
  await press('Shift+Tab')
  await press('Shift+Tab')
  expect((await editor.blocks())[0]).toMatchObject({ level: 1 })
})

test('Enter leads from the title to the body, ArrowUp back; undo goes through both', async () => {
  await editor.open([paragraph('p', plain('文'))], 'p', 1)
  await press('ArrowUp')
  await expect(editor.page.getByRole('textbox', { name: '标题' })).toBeFocused()
  await type('总')
  await press('Enter')
  await type('正')
  expect(await editor.text()).toEqual(['正文'])
  const title = () => editor.page.evaluate(() => window.draftEditor.title())
  await editor.page.evaluate(() => window.draftEditor.undo())
  expect([await editor.text(), await title()]).toEqual([['文'], [plain('总')]])
  await editor.page.evaluate(() => window.draftEditor.undo())
  expect(await title()).toEqual([])
  await editor.page.evaluate(() => window.draftEditor.redo())
  expect(await title()).toEqual([plain('总')])
})

const accelerator = (keyCode: string) =>
  editor.app.evaluate(({ BrowserWindow }, keyCode) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents
    for (const type of ['keyDown', 'keyUp'] as const)
      page?.sendInputEvent({ type, keyCode, modifiers: ['control'] })
  }, keyCode)

test('a shortcut acts once, whether Chromium or the menu takes the key', async () => {
  await editor.open([paragraph('p')], 'p')
  for (const text of ['甲', '乙', '丙'])
    await editor.page.evaluate((text) => window.draftEditor.insertSpans([{ text }]), text)
  await accelerator('Z')
  await expect.poll(() => editor.text()).toEqual(['甲乙'])
  await type('文')
  await accelerator('Z')
  await expect.poll(() => editor.text()).toEqual(['甲乙'])
  await accelerator('B')
  await expect.poll(() => editor.page.evaluate(() => window.draftEditor.caret().bold)).toBe(true)
})

test('copied text carries its numbers, pasted text loses them again', async () => {
  await editor.open([{ ...heading, level: 1 }, paragraph('p', plain('文'))], 'h')
  await press('Control+A')
  await press('Control+C')
  const text = await editor.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(text).toBe('一、工作\n文')
  expect(
    await editor.app.evaluate(({ clipboard }) => (clipboard as unknown as { readHTML(): string }).readHTML()),
  ).toMatch(/<h1[^>]*>一、工作<\/h1>/)
  await editor.open([paragraph('x')], 'x')
  await editor.app.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    `${text}\n\n\u3000\u3000段落。`,
  )
  await press('Control+V')
  expect(await types()).toEqual(['heading', 'paragraph', 'paragraph'])
  expect(await editor.text()).toEqual(['工作', '文', '段落。'])
})

test('our own blocks are copied whole, with ids of their own', async () => {
  const signature: Block = { id: 's', type: 'signature', units: ['某局'], date: '今天', seal: true }
  await editor.open([paragraph('p', plain('有'), blank('甲')), signature], 'p')
  await press('Control+A')
  await press('Control+C')
  await press('ArrowRight')
  await press('Enter')
  await press('Control+V')
  const blocks = await editor.blocks()
  expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length)
  const copies = blocks.filter(
    (block) => block.type === 'paragraph' && block.spans.some((span) => span.blank),
  )
  expect(copies).toHaveLength(2)
})

test('a section that is cut leaves no number and is put in whole, wherever the caret stands', async () => {
  const section: Block[] = [{ ...heading, level: 1 }, paragraph('p', plain('文'))]
  const first = paragraph('a', plain('甲乙'))
  const pasted = async (...before: Block[]) => {
    await press('Control+V')
    const text = await editor.text()
    if (before.length > 0) await editor.open(before, 'a', 1)
    return text
  }
  await editor.open([first, ...section], 'h', 0)
  await press('Control+Shift+End')
  await press('Control+X')
  await expect.poll(types).toEqual(['paragraph', 'paragraph'])
  expect(await pasted(first)).toEqual(['甲乙', '工作', '文'])
  expect(await pasted(first)).toEqual(['甲', '工作', '文', '乙'])
  await press('End')
  expect(await pasted(first)).toEqual(['甲乙', '工作', '文'])
  await press('Home')
  expect(await pasted()).toEqual(['工作', '文', '甲乙'])
})

test('500 kB are pasted whole', async () => {
  await editor.open([paragraph('p', plain('头尾'))], 'p', 1)
  const line = '今年以来各项工作有新的进展。'.repeat(5)
  const text = Array.from({ length: 2500 }, (_, i) => (i % 10 === 0 ? '（一）加强领导' : line)).join('\n')
  await editor.app.evaluate(({ clipboard }, long) => clipboard.writeText(long), text)
  await press('Control+V')
  await expect.poll(() => editor.page.evaluate(() => window.draftEditor.blocks().length)).toBe(2502)
})

test('structural edits leave caret and focus where they are', async () => {
  await editor.open([paragraph('a', plain('甲')), paragraph('b', plain('乙丙'))], 'b', 1)
  await editor.page.evaluate(() => window.draftEditor.apply([{ type: 'move', blocks: ['b'], before: 'a' }]))
  await type('x')
  expect(await editor.text()).toEqual(['乙x丙', '甲'])
  await editor.page.locator('#elsewhere').focus()
  await editor.page.evaluate(() => window.draftEditor.apply([{ type: 'move', blocks: ['b'], before: null }]))
  await expect(editor.page.locator('#elsewhere')).toBeFocused()
})

test('Enter adds lines to a signature and leaves it behind the date', async () => {
  await editor.open([{ id: 's', type: 'signature', units: [], date: '', seal: false }], 's')
  await type('某局')
  await press('Enter')
  await type('2026年1月5日')
  await press('Enter')
  await type('文')
  expect(await editor.blocks()).toMatchObject([
    { type: 'signature', units: ['某局'], date: '2026年1月5日' },
    { type: 'paragraph', spans: [plain('文')] },
  ])
})

test('an empty signature shows what to write; a last line that is a date is the date', async () => {
  await editor.open([{ id: 's', type: 'signature', units: [], date: '', seal: false }], 's')
  const ghost = () =>
    editor.page
      .locator('[data-block=signature]')
      .evaluate((each) => getComputedStyle(each, '::after').content)
  expect(await ghost()).toContain('单位')
  await type('某局')
  expect(await ghost()).toBe('none')
  expect(await editor.blocks()).toMatchObject([{ units: ['某局'], date: '' }])
  await press('Enter')
  await type('某办公室')
  expect(await editor.blocks()).toMatchObject([{ units: ['某局', '某办公室'], date: '' }])
  await press('Enter')
  await type('2026.1.5')
  expect(await editor.blocks()).toMatchObject([{ units: ['某局', '某办公室'], date: '2026.1.5' }])
})

test('an attachments note shows its numbers and keeps none that are typed', async () => {
  await editor.open([{ id: 'f', type: 'attachments', names: [] }], 'f')
  const numbers = () =>
    editor.page
      .locator('[data-block=attachments] > span')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::before').content))
  await type('附件：1.统计表')
  expect(await numbers()).toEqual(['none'])
  await press('Enter')
  await type('2、名单。')
  expect(await numbers()).toEqual(['counter(name) "."', 'counter(name) "."'])
  expect(await editor.blocks()).toMatchObject([{ names: ['统计表', '名单'] }])
})

test('the empty first paragraph before a heading stays', async () => {
  await editor.open([paragraph('p'), heading], 'p')
  await press('Backspace')
  expect(await types()).toEqual(['paragraph', 'heading'])
  await editor.open([paragraph('a', plain('文')), paragraph('p'), heading], 'p')
  await press('Backspace')
  expect(await types()).toEqual(['paragraph', 'heading'])
})

test('with the caret in the title forms do nothing and a phrase goes to the body', async () => {
  await editor.open([paragraph('p', plain('文')), paragraph('q', plain('末'))], 'p', 1)
  await press('ArrowUp')
  await type('题')
  await editor.page.evaluate(() => window.draftEditor.setForm({ type: 'heading', level: 1 }))
  expect(await types()).toEqual(['paragraph', 'paragraph'])
  await editor.page.evaluate(() => window.draftEditor.insertSpans([{ text: '短语' }]))
  await type('后')
  expect(await editor.text()).toEqual(['文短语后', '末'])
  expect(await editor.page.evaluate(() => window.draftEditor.title())).toEqual([plain('题')])
})

test('Backspace selects a table before it deletes it', async () => {
  const table: Block = { id: 't', type: 'table', headerRows: 0, rows: [[{ paragraphs: [[plain('格')]] }]] }
  await editor.open([paragraph('a', plain('甲')), table, paragraph('b', plain('乙'))], 'b', 0)
  await press('Backspace')
  expect(await types()).toEqual(['paragraph', 'table', 'paragraph'])
  await expect(editor.page.locator('[data-block=table]')).toHaveAttribute('data-selected', 'true')
  await press('Backspace')
  expect(await types()).toEqual(['paragraph', 'paragraph'])
  await type('x')
  await editor.page.evaluate(() => window.draftEditor.undo())
  await editor.page.evaluate(() => window.draftEditor.undo())
  expect((await editor.blocks())[1]).toEqual(table)
})

test('moving the caret tells nobody of a change', async () => {
  await editor.open([paragraph('a', plain('甲乙丙'))], 'a', 0)
  await editor.page.evaluate(() => {
    Object.assign(window, { told: 0 })
    window.draftEditor.onChange(() =>
      Object.assign(window, { told: (window as unknown as { told: number }).told + 1 }),
    )
  })
  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'End', 'Home']) await press(key)
  const told = () => editor.page.evaluate(() => (window as unknown as { told: number }).told)
  expect(await told()).toBe(0)
  await type('丁')
  expect(await told()).toBe(1)
})

test('a draft opened for reading takes no text', async () => {
  await editor.page.evaluate(() =>
    window.draftEditor.open(
      { title: [], blocks: [{ id: 'a', type: 'paragraph', spans: [{ text: '甲' }] }] },
      true,
    ),
  )
  const body = editor.page.getByRole('textbox', { name: '正文' })
  await expect(body).toHaveAttribute('aria-readonly', 'true')
  await body.click()
  await type('x')
  expect(await editor.text()).toEqual(['甲'])
})
