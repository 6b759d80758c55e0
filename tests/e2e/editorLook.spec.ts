import { expect, test } from '@playwright/test'
import type { Block, Span } from '../../shared/draft/draft'
import { openEditorPage, type EditorPage } from '../editorPage/openEditorPage'

const plain = (text: string): Span => ({ text })
const blank = (name: string): Span => ({ text: `【${name}】`, blank: { name, kind: 'text' } })
const heading = (id: string, level: 1 | 2 | 3 | 4, text: string, tail?: string): Block => ({
  id,
  type: 'heading',
  level,
  lead: [plain(text)],
  ...(tail !== undefined && { tail: [plain(tail)] }),
})

const sheet: Block[] = [
  { id: 'r', type: 'recipient', spans: [plain('市政府办公室：')] },
  {
    id: 'i',
    type: 'paragraph',
    spans: [
      plain(
        '今年以来，科室围绕年初确定的目标任务，统筹推进“三项工作”，各项工作都有新进展。现将有关情况总结如下：',
      ),
    ],
  },
  heading('h1', 1, '基本情况'),
  {
    id: 'p',
    type: 'paragraph',
    spans: [
      plain('科室现有工作人员'),
      blank('人数'),
      plain('名，承担'),
      blank('职责'),
      plain('等工作。其中'),
      { text: '讲话稿', bold: true },
      { text: '48篇', underline: true },
      { text: '、其他', italic: true },
      plain('材料65篇。'),
    ],
  },
  heading('h2', 1, '主要工作'),
  heading(
    'h3',
    2,
    '聚焦重点，抓实文稿服务。',
    '坚持先学一步、深学一层，对照任务清单逐项建立台账，做到件件有人办、事事有回音。',
  ),
  heading('h4', 3, '建章立制'),
  heading('h5', 4, '落实责任'),
  { id: 'g', type: 'paragraph', spans: [] },
  {
    id: 't',
    type: 'table',
    headerRows: 1,
    rows: [
      [{ paragraphs: [[plain('项目')]] }, { paragraphs: [[plain('数量')]], align: 'center' }],
      [{ paragraphs: [[plain('会议')]] }, { paragraphs: [[plain('12')]] }],
    ],
  },
  { id: 'f', type: 'attachments', names: ['任务清单', '统计表'] },
  { id: 's', type: 'signature', units: ['某市某局'], date: '2026年1月5日', seal: true },
  { id: 'b', type: 'pageBreak' },
  { id: 'a', type: 'attachment', title: [plain('任务清单')] },
  heading('h6', 1, '综合'),
]

let editor: EditorPage
test.beforeAll(async () => {
  editor = await openEditorPage()
})
test.afterAll(() => editor.close())

test('every kind of block stands on the paper, numbered by code', async () => {
  await editor.open(sheet, 'p', 4)
  await editor.page.evaluate(() => {
    window.draftEditor.setTitle([{ text: '文秘科2026年度工作总结' }])
    window.draftEditor.setGuidance(
      new Map([
        ['g', '写结果，不写过程：用数字、用比较、用别人的评价。可从“目标完成情况”“服务对象反映”写起。'],
      ]),
    )
    window.draftEditor.mark([
      { block: 'p', start: 2, end: 6, level: 'error' },
      { block: 'i', start: 5, end: 9, level: 'warning' },
    ])
  })
  const numbers = await editor.page
    .locator('.draft-body [data-number]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('data-number')))
  expect(numbers).toEqual(['一、', '二、', '（一）', '1.', '（1）', '附件1', '一、'])
  await editor.page.evaluate(() =>
    window.draftEditor.apply([{ type: 'move', blocks: ['h1', 'p'], before: 'f' }]),
  )
  await expect(editor.page.locator('h2', { hasText: '基本情况' })).toHaveAttribute('data-number', '二、')
  await editor.page.evaluate(() => window.draftEditor.undo())
  await expect(editor.page.locator('h2', { hasText: '基本情况' })).toHaveAttribute('data-number', '一、')
  await expect(editor.page.locator('p[data-guidance]')).toHaveCount(1)
  expect(await editor.page.evaluate(() => CSS.highlights.size)).toBe(2)
  await editor.page.screenshot({ path: 'test-results/editor-paper.png', fullPage: true })
})

test('a version put back shows its numbers', async () => {
  await editor.open(sheet, 'p', 4)
  await editor.page.evaluate((blocks) => {
    const present = window.draftEditor.blocks().map((block) => block.id)
    window.draftEditor.apply(
      [
        { type: 'remove', blocks: present },
        { type: 'insert', blocks, before: null },
      ],
      [{ text: '另一标题' }],
    )
  }, sheet)
  await expect(editor.page.locator('.draft-body [data-number]')).toHaveCount(7)
})

test('the first sentence becomes a run-in heading and a paragraph again', async () => {
  await editor.open(
    [
      heading('h', 1, '工作'),
      { id: 'p', type: 'paragraph', spans: [plain('加强领导，明确责任。今年成立专班。')] },
    ],
    'p',
    3,
  )
  await editor.page.evaluate(() => window.draftEditor.setForm({ type: 'runIn' }))
  expect((await editor.blocks())[1]).toEqual(heading('p', 2, '加强领导，明确责任。', '今年成立专班。'))
  expect(await editor.page.evaluate(() => window.draftEditor.caret())).toMatchObject({
    block: 'p',
    form: 'heading2',
    runIn: true,
  })
  const faces = await editor.page
    .locator('h3 span')
    .evaluateAll((all) => all.map((element) => getComputedStyle(element).fontFamily.includes('Kai')))
  expect(faces).toEqual([true, false])
  await editor.page.evaluate(() => window.draftEditor.setForm({ type: 'runIn' }))
  expect((await editor.blocks())[1]).toMatchObject({ id: 'p', type: 'paragraph' })
})

test('HTML from elsewhere becomes our blocks and runs nothing', async () => {
  await editor.open([{ id: 'x', type: 'paragraph', spans: [] }], 'x')
  await editor.app.evaluate(
    ({ clipboard }, html) => (clipboard as unknown as { writeHTML(html: string): void }).writeHTML(html),
    '<style>p{}</style><script>window.bad=1</script><h2>二、工作</h2><p>　　今年<b>共</b>办<i>件</i><u>事</u><img src=x onerror="window.bad=1">。</p><p>&nbsp;</p><div style="text-align:center">居中</div>',
  )
  await editor.page.keyboard.press('Control+V')
  const blocks = await editor.blocks()
  expect(blocks.map((block) => ({ ...block, id: '' }))).toEqual([
    { id: '', type: 'heading', level: 1, lead: [plain('工作')] },
    {
      id: '',
      type: 'paragraph',
      spans: [
        plain('今年'),
        { text: '共', bold: true },
        plain('办'),
        { text: '件', italic: true },
        { text: '事', underline: true },
        plain('。'),
      ],
    },
    { id: '', type: 'paragraph', spans: [plain('居中')], align: 'center' },
  ])
  expect(await editor.page.evaluate(() => 'bad' in window)).toBe(false)
})
