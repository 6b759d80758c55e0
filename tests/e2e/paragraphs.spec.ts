import { expect, test, type Locator } from '@playwright/test'
import type { Block } from '../../shared/draft/draft'
import { draftWith, heading, paragraph } from '../support/drafts'
import { commit, compose, letters } from '../support/composition'
import { chooseInMenu, isInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'
import { statusBar } from '../support/pages/statusBar'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const more: Block[] = Array.from({ length: 40 }, (_, index) =>
  paragraph(`more-${index}`, `第${index}段，记录值守情况。`),
)
const draft = draftWith(
  [
    paragraph('intro', '现将全年工作总结如下：'),
    heading(1, '基本情况'),
    paragraph('one', '全队共有二十人。'),
    paragraph('two', '设三个班组。'),
    paragraph('three', '分片包干。'),
    heading(1, '主要工作'),
    heading(2, '抓培训'),
    paragraph('training', '办班四期。'),
    heading(2, '抓考核'),
    paragraph('exams', '每季一考。'),
    heading(1, '下步计划'),
    paragraph('plan', '补齐夜班人员。'),
    ...more,
    { id: 'signature', type: 'signature', units: ['巡护队'], date: '2031年12月30日', seal: false },
  ],
  { title: [{ text: '巡护队年度工作总结' }] },
)

let program: Launched
test.beforeAll(async () => {
  program = await launch({ files: { '巡护队年度工作总结.zhangfa': JSON.stringify(draft) } })
  await libraryPane(program.page).draft('巡护队').click()
  await expect(editorPage(program.page).title).toHaveText('巡护队年度工作总结')
})
test.afterAll(() => program.close())

/** The first blocks of the draft as they stand. */
const first = (count: number) =>
  editorPage(program.page).blocks.evaluateAll(
    (all, most) => all.slice(0, most).map((each) => each.textContent.slice(0, 6)),
    count,
  )
const undo = () => chooseInMenu(program.app, 'edit.undo')
const handle = () => program.page.getByRole('button', { name: /拖动可移动段落/ })
const line = () => program.page.locator('.paragraph-line')

const desk = () => program.page.getByRole('main', { name: '纸面' })
const toTop = () => desk().evaluate((element) => element.scrollTo(0, 0))

async function boxOf(block: Locator) {
  const box = await block.boundingBox()
  if (!box) throw new Error('the block is not to be seen')
  return box
}

/** Takes the handle of a block and pulls it to a height of the window; does not let go. */
async function pull(block: Locator, y: number) {
  const { mouse } = program.page
  const box = await boxOf(block)
  await mouse.move(box.x + 60, box.y + 12)
  await expect(handle()).toBeVisible()
  const grip = await boxOf(handle())
  expect(Math.abs(grip.y - box.y)).toBeLessThan(4)
  await mouse.move(grip.x + 8, grip.y + 12)
  await mouse.down()
  await mouse.move(grip.x + 8, (grip.y + y) / 2)
  await mouse.move(grip.x + 8, y)
}

test('a paragraph goes up and down by key, the caret with it, in one undo step', async () => {
  const page = editorPage(program.page)
  await page.goToEndOf(page.paragraph('设三个班组'))
  await pressShortcut(program.app, 'edit.moveParagraphUp')
  await expect
    .poll(() => first(5))
    .toEqual(['现将全年工作', '基本情况', '设三个班组。', '全队共有二十', '分片包干。'])
  await program.page.keyboard.type('共')
  await expect(page.paragraph('设三个班组。共')).toBeVisible()
  await program.page.keyboard.press('Backspace')
  await pressShortcut(program.app, 'edit.moveParagraphDown')
  await pressShortcut(program.app, 'edit.moveParagraphDown')
  await expect
    .poll(() => first(5))
    .toEqual(['现将全年工作', '基本情况', '全队共有二十', '分片包干。', '设三个班组。'])
  await undo()
  await expect
    .poll(() => first(5))
    .toEqual(['现将全年工作', '基本情况', '全队共有二十', '设三个班组。', '分片包干。'])
})

test('several selected paragraphs go together and stay selected', async () => {
  const page = editorPage(program.page)
  await page.paragraph('全队共有').click()
  await program.page.keyboard.press('Home')
  await program.page.keyboard.press('Shift+ArrowDown')
  await program.page.keyboard.press('Shift+End')
  await pressShortcut(program.app, 'edit.moveParagraphDown')
  await expect
    .poll(() => first(5))
    .toEqual(['现将全年工作', '基本情况', '分片包干。', '全队共有二十', '设三个班组。'])
  expect(await page.selected()).toContain('全队共有二十人。')
  await undo()
})

test('a heading goes with all under it, by the rules of the outline', async () => {
  const page = editorPage(program.page)
  await page.goToEndOf(page.heading('抓考核'))
  await pressShortcut(program.app, 'edit.moveParagraphUp')
  await expect
    .poll(page.numbered)
    .toEqual(['一、基本情况', '二、主要工作', '（一）抓考核', '（二）抓培训', '三、下步计划'])
  await undo()
  await page.goToEndOf(page.heading('基本情况'))
  await pressShortcut(program.app, 'edit.moveParagraphDown')
  await expect(notices(program.page).list).toContainText('章节顺序设为“严格”')
  expect((await page.numbered())[0]).toBe('一、基本情况')
  await notices(program.page).dismissAll()
})

test('what has its own place stays there, and it is said why', async () => {
  const page = editorPage(program.page)
  await page.goToEnd()
  await expect(statusBar(program.page).bar).not.toContainText('本章节 19')
  await pressShortcut(program.app, 'edit.moveParagraphUp')
  await expect(notices(program.page).list).toContainText('各有位置')
  await program.page.keyboard.press('Control+Home')
  await pressShortcut(program.app, 'edit.moveParagraphUp')
  expect((await first(1))[0]).toBe('现将全年工作')
  await notices(program.page).dismissAll()
})

test('a paragraph is doubled and deleted by command', async () => {
  const page = editorPage(program.page)
  await page.goToEndOf(page.paragraph('设三个班组'))
  await pressShortcut(program.app, 'edit.duplicateParagraph')
  await expect(page.paragraph('设三个班组')).toHaveCount(2)
  await chooseInMenu(program.app, 'edit.deleteParagraph')
  await expect(page.paragraph('设三个班组')).toHaveCount(1)
  await undo()
  await undo()
  await expect(page.paragraph('设三个班组')).toHaveCount(1)
})

test('while an input method composes nothing moves', async () => {
  const page = editorPage(program.page)
  await page.goToEndOf(page.paragraph('设三个班组'))
  await compose(program.page, letters('gong'))
  await chooseInMenu(program.app, 'edit.moveParagraphUp')
  await commit(program.page, '共')
  await expect(page.paragraph('设三个班组。共')).toBeVisible()
  expect((await first(4))[3]).toBe('设三个班组。')
  await undo()
})

test('the handle drags a paragraph to where the line shows, in one undo step', async () => {
  const page = editorPage(program.page)
  await page.goToEndOf(page.paragraph('分片包干'))
  await toTop()
  const target = await boxOf(page.heading('基本情况'))
  await pull(page.paragraph('分片包干'), target.y + 2)
  await expect(line()).toBeVisible()
  await picture(program.page, 'paragraph-drag')
  await program.page.mouse.up()
  await expect.poll(() => first(3)).toEqual(['现将全年工作', '分片包干。', '基本情况'])
  await expect(line()).toBeHidden()
  await program.page.keyboard.type('好')
  await expect(page.paragraph('分片包干。好')).toBeVisible()
  await undo()
  await undo()
  await expect
    .poll(() => first(5))
    .toEqual(['现将全年工作', '基本情况', '全队共有二十', '设三个班组。', '分片包干。'])
})

test('Escape leaves a dragged paragraph where it was', async () => {
  const page = editorPage(program.page)
  await toTop()
  const target = await boxOf(page.heading('基本情况'))
  await pull(page.paragraph('分片包干'), target.y + 2)
  await expect(line()).toBeVisible()
  await program.page.keyboard.press('Escape')
  await expect(line()).toBeHidden()
  await program.page.mouse.up()
  expect((await first(5))[4]).toBe('分片包干。')
})

test('a section dragged against the order is refused with the reason, a subsection goes among its likes', async () => {
  const page = editorPage(program.page)
  await toTop()
  const plan = await boxOf(page.paragraph('补齐夜班'))
  await pull(page.heading('基本情况'), plan.y + plan.height)
  await expect(line()).toHaveAttribute('data-refused', 'true')
  await picture(program.page, 'paragraph-refused')
  await program.page.mouse.up()
  await expect(notices(program.page).list).toContainText('章节顺序设为“严格”')
  await notices(program.page).dismissAll()
  const training = await boxOf(page.heading('抓培训'))
  await pull(page.heading('抓考核'), training.y + 2)
  await program.page.mouse.up()
  await expect
    .poll(page.numbered)
    .toEqual(['一、基本情况', '二、主要工作', '（一）抓考核', '（二）抓培训', '三、下步计划'])
  await undo()
})

test('near the lower edge the page scrolls on while one drags', async () => {
  const page = editorPage(program.page)
  await toTop()
  const area = await boxOf(desk())
  const scrolled = () => desk().evaluate((element) => element.scrollTop)
  const before = await scrolled()
  await pull(page.paragraph('分片包干'), area.y + area.height - 12)
  await expect.poll(scrolled).toBeGreaterThan(before + 400)
  await expect(line()).toBeInViewport()
  await program.page.keyboard.press('Escape')
  await program.page.mouse.up()
})

test('a press on the handle selects the paragraph; it offers none beside a signature', async () => {
  const page = editorPage(program.page)
  await page.goToEndOf(page.paragraph('全队共有'))
  await toTop()
  const box = await boxOf(page.paragraph('全队共有'))
  await program.page.mouse.move(box.x + 60, box.y + 12)
  await handle().click()
  await expect.poll(page.selected).toBe('全队共有二十人。')
  await expect(statusBar(program.page).bar).toContainText('选中 8')
  await page.goToEnd()
  await page.signature.hover()
  await expect(handle()).toBeHidden()
})

test('what is selected is counted in the status bar, the section beside it', async () => {
  const page = editorPage(program.page)
  const { bar } = statusBar(program.page)
  await page.goToEndOf(page.paragraph('设三个班组'))
  await expect(bar).toContainText('本章节 19')
  await expect(bar).not.toContainText('选中')
  await program.page.keyboard.press('Shift+Home')
  await expect(bar).toContainText('选中 6')
  await program.page.keyboard.press('Shift+ArrowUp')
  await expect(bar).toContainText('选中 14')
  await program.page.keyboard.press('Control+A')
  await expect(bar).toContainText(/字数 (\d+).*选中 \1/)
  await program.page.keyboard.press('ArrowLeft')
  await expect(bar).not.toContainText('选中')
})

test('the commands wait for a caret in the text', async () => {
  await expect.poll(() => isInMenu(program.app, 'edit.moveParagraphUp')).toBe(true)
  await editorPage(program.page).title.click()
  await expect.poll(() => isInMenu(program.app, 'edit.moveParagraphUp')).toBe(false)
})
