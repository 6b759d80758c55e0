import { expect, test } from '@playwright/test'
import type { Block, Draft } from '../../shared/draft/draft'
import { textOf } from '../../shared/draft/blockText'
import { layouts } from '../../shared/layout/layouts'
import { printedNumbers } from '../../shared/numbering/printedNumbers'
import { orderPages } from '../../shared/pages/orderPages'
import { paginate } from '../../shared/pages/paginate'
import { makeBlocks } from '../bench/text.mjs'
import { commit, compose, letters } from '../support/composition'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, isInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { pagedDom } from '../support/pagedDom'
import { editorPage } from '../support/pages/editorPage'
import { rightPane } from '../support/pages/rightPane'
import { statusBar } from '../support/pages/statusBar'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

/** 25 lines after the title: page 2 begins with the 21st, the 22nd of the paper. */
const long = '春天修堤坝，夏天防洪水，秋天清水渠，冬天备物资。'.repeat(30)
const draft = draftWith(
  [
    paragraph('intro', '现将工作情况总结如下。'),
    paragraph('long', long),
    paragraph('short', `${'水'.repeat(27)}。`),
  ],
  { id: 'dyke', title: [{ text: '堤防站年度工作总结' }] },
)

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    library: test.info().outputPath('library'),
    userData: test.info().outputPath('user-data'),
    files: { '堤防站年度工作总结.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: 'dyke' },
  })
  await expect(editorPage(program.page).text).toBeFocused()
})
test.afterAll(() => program.close())

const marks = () => program.page.locator('.page-mark')

test('thirty pages begin where those for PDF and paper do', async () => {
  const han = await agreement(program, draftWith(toBlocks(makeBlocks(16_500)), { title: draft.title }))
  const mixed = await agreement(program, draftWith(toBlocks(mixedBlocks()), { title: draft.title }))

  test
    .info()
    .annotations.push(
      { type: 'page starts of Han text', description: `${han.equal} of ${han.pages}` },
      { type: 'page starts of mixed text', description: `${mixed.equal} of ${mixed.pages}` },
    )
  expect(han.pages).toBeGreaterThanOrEqual(30)
  expect(han.equal / han.pages).toBeGreaterThanOrEqual(0.95)
  expect(mixed.equal / mixed.pages).toBeGreaterThanOrEqual(0.95)
})

test('the status bar says the page of the caret, and shows where pages begin', async () => {
  const { page } = program
  const { pageMark } = statusBar(page)
  const sheet = editorPage(page)
  await sheet.paragraph('现将工作').click()
  await expect(pageMark).toHaveText('第 1 页，共 2 页')
  await expect(marks()).toHaveCount(0)

  await sheet.goToEndOf(sheet.paragraph('水水水'))
  await expect(pageMark).toHaveText('第 2 页，共 2 页')
  await pageMark.click()

  await expect(marks()).toHaveText(['第 2 页'])
})

test('a page begins at the line it begins with on paper', async () => {
  const { page, app } = program
  const [, second] = await pagedDom(app, orderPages(draft, layouts.gbt9704))
  const first = second?.[0] ?? 'nothing'

  await expect.poll(() => lineBelowMark(program)).toBe(first)
  // What is typed above pushes the text, and the mark goes with its line.
  await editorPage(page).goToEndOf(editorPage(page).paragraph('现将工作'))
  await page.keyboard.insertText('堤'.repeat(30))
  await expect.poll(() => lineBelowMark(program)).not.toBe(first)
  await pressShortcut(app, 'edit.undo')
  await expect.poll(() => lineBelowMark(program)).toBe(first)
})

test('counting and showing pages is no step of undo', async () => {
  const { app } = program
  await expect.poll(() => isInMenu(app, 'edit.undo')).toBe(false)

  await chooseInMenu(app, 'view.pageMarks')
  await expect(marks()).toHaveCount(0)
  await chooseInMenu(app, 'view.pageMarks')
  await expect(marks()).toHaveCount(1)

  expect(await isInMenu(app, 'edit.undo')).toBe(false)
})

test('a character that stands alone on a last line is listed, and one goes to it', async () => {
  const { page, app } = program
  await rightPane(page).show('检查')
  const finding = rightPane(page).finding('末行只有2个字')

  await finding.click()
  expect(await editorPage(page).selected()).toBe('水。')
  await chooseInMenu(app, 'view.pageMarks')
  await expect(finding).toHaveCount(0)
  await chooseInMenu(app, 'view.pageMarks')
  await expect(finding).toBeVisible()
})

test('pages are counted while an input method composes, which stays as it is', async () => {
  const { page } = program
  const text = editorPage(page).paragraph('现将工作')
  const typed = 'qingkuangzongjieruxiaqingyanjiushenyi'
  const first = await lineBelowMark(program)
  await editorPage(page).goToEndOf(text)

  await compose(page, letters(typed))
  // A line more: the page begins a line earlier.
  await expect.poll(() => lineBelowMark(program)).not.toBe(first)
  await expect(text).toHaveText(`现将工作情况总结如下。${typed}`)
  await commit(page, '请研究审议')

  await expect(text).toHaveText('现将工作情况总结如下。请研究审议')
  await expect.poll(() => lineBelowMark(program)).toBe(first)
})

test('the next start shows pages again', async () => {
  await program.close()
  program = await program.relaunch()

  await expect(marks()).toHaveText(['第 2 页'])
})

/** The first characters of the line of text that stands below the mark. */
function lineBelowMark({ page }: Launched): Promise<string> {
  return page.evaluate(() => {
    const mark = document.querySelector('.page-mark-line')
    mark?.scrollIntoView({ block: 'center' })
    const line = mark?.getBoundingClientRect()
    const text = document.querySelector('.draft-body')?.getBoundingClientRect()
    if (!line || !text) return 'no mark'
    const at = (y: number) => document.caretPositionFromPoint(text.left + 2, y)
    const [start, end] = [at(line.top + 18), at(line.top + 54)]
    if (!start || !end) return 'no line'
    const range = document.createRange()
    range.setStart(start.offsetNode, start.offset)
    range.setEnd(end.offsetNode, end.offset)
    return range.toString()
  })
}

/** How many pages the paged DOM has, and how many of them begin where `paginate` says. */
async function agreement({ app }: Launched, paged: Draft) {
  const set = await pagedDom(app, orderPages(paged, layouts.gbt9704))
  const starts = lengthsBefore(set.map((lines) => lines.join('')))
  const numbers = printedNumbers(paged.blocks)
  const texts = paged.blocks.map((block) => (numbers.get(block.id) ?? '') + textOf(block))
  const title = paged.title.map(({ text }) => text).join('')
  const ofBlocks = lengthsBefore([title, ...texts]).slice(1)
  const turns = paginate(paged, layouts.gbt9704).blocks.flatMap(({ block, turns: found }, index) =>
    found.map(
      ({ offset }) =>
        (ofBlocks[index] ?? 0) + (offset === 0 ? 0 : (numbers.get(block) ?? '').length + offset),
    ),
  )
  const ours = new Set([0, ...turns])
  return { pages: starts.length, equal: starts.filter((start) => ours.has(start)).length }
}

function lengthsBefore(texts: readonly string[]): number[] {
  let before = 0
  return texts.map((text) => {
    const start = before
    before += text.length
    return start
  })
}

function toBlocks(given: readonly { readonly type: string; readonly text: string }[]): Block[] {
  return given.map(({ type, text }, index) =>
    type === 'heading' ? heading(1, text, { id: `h${index}` }) : paragraph(`p${index}`, text),
  )
}

/** Figures, Latin, quotation marks and ranges, as reports have them. */
function mixedBlocks() {
  const sentences = [
    '全年组织演练36场，参加群众1280人次，“五进”活动走进12个社区，1—11月险情同比下降8.5%。',
    '按照《堤防管理办法（试行）》要求，逐户建立台账，隐患的60%～70%集中在老旧堤段。',
    '通过APP上报问题3.6万条，办结率达到98.2%，群众少跑了路。',
    '与水务、街道建立联动机制，确保15分钟内到场；对12345热线转来的诉求当天回复。',
    '通过ISO9001认证，“一户一册”送到家门口，2031年3月起按月通报。',
  ]
  return Array.from({ length: 110 }, (_, index) => ({
    type: 'paragraph',
    text: Array.from({ length: 2 + (index % 4) }, (__, at) => sentences[(index * 3 + at * 2) % 5]).join(''),
  }))
}
