import { expect, test } from '@playwright/test'
import type { Span } from '../../shared/draft/draft'
import type { Bridge } from '../../shared/ipc'
import { cancel, commit, compose, letters } from '../support/composition'
import { draftWith, heading, paragraph } from '../support/drafts'
import { pressAccelerator, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { outlinePane } from '../support/pages/outlinePane'
import { statusBar } from '../support/pages/statusBar'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const blank = (name: string): Span => ({ text: `【${name}】`, blank: { name, kind: 'text' } })
const draft = draftWith(
  [
    paragraph('plain', '已经办结。'),
    { id: 'blanks', type: 'paragraph', spans: [blank('甲'), blank('乙')] },
    heading(1, '主要工作'),
    paragraph('work', '开展巡查。'),
    paragraph('last', '特此报告。'),
  ],
  { title: [], enforcement: 'off' },
)

declare const bridge: Bridge

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    files: { '未命名.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: draft.id },
    // Chromium names each style attribute of pasted HTML that it leaves out.
    expectedErrors: /Refused to apply inline style/,
  })
})
test.afterAll(() => program.close())

const block = (index: number) => editorPage(program.page).blocks.nth(index)
const press = (key: string) => program.page.keyboard.press(key)

/** Sets the caret in a block before its first character. */
async function goToStartOf(index: number) {
  await block(index).click()
  await press('Home')
}

/** Types a word as an input method does: letters first, then what was picked. */
async function composeWord(raw: string, word: string, key: 'Space' | 'Enter' = 'Space') {
  await compose(program.page, letters(raw))
  await commit(program.page, word, key)
}

test('Enter in the title goes to the body', async () => {
  const { page } = program
  const { title, text } = editorPage(page)

  await title.click()
  await composeWord('nianduzongjie', '年度总结')
  await expect(title).toHaveText('年度总结')
  await press('Enter')

  await expect(text).toBeFocused()
  await expect(title).toHaveText('年度总结')
  await expect(block(0)).toHaveText('已经办结。')
})

test('an input method writes at the start, at the end and over a selection', async () => {
  await goToStartOf(0)
  await composeWord('quanbu', '全部')
  await expect(block(0)).toHaveText('全部已经办结。')
  await press('End')
  await composeWord('tezai', '特载')
  await expect(block(0)).toHaveText('全部已经办结。特载')
  await press('Shift+ArrowLeft')
  await press('Shift+ArrowLeft')
  await composeWord('ruxia', '如下')
  await expect(block(0)).toHaveText('全部已经办结。如下')
})

test('Enter that picks a word makes no paragraph', async () => {
  const { blocks } = editorPage(program.page)

  await composeWord('ok', 'ok', 'Enter')

  await expect(block(0)).toHaveText('全部已经办结。如下ok')
  await expect(blocks).toHaveCount(5)
})

test('an input method writes before, between and behind blanks', async () => {
  await goToStartOf(1)
  await composeWord('qian', '前')
  await expect(block(1)).toHaveText('前【甲】【乙】')
  await press('ArrowRight')
  await press('ArrowRight')
  await composeWord('zhong', '中')
  await expect(block(1)).toHaveText('前【甲】中【乙】')
  await press('End')
  await composeWord('hou', '后')
  await expect(block(1)).toHaveText('前【甲】中【乙】后')
  await press('Tab')
  await press('Shift+Tab')
  await composeWord('tian', '填')
  await expect(block(1)).toHaveText('前【甲】中填后')
})

test('what was composed is undone in one step; what was given up leaves nothing', async () => {
  const { page, app } = program
  await block(4).click()
  await press('End')
  await composeWord('qingshenyue', '请审阅')
  await expect(block(4)).toHaveText('特此报告。请审阅')
  await pressShortcut(app, 'edit.undo')
  await expect(block(4)).toHaveText('特此报告。')
  await pressShortcut(app, 'edit.redo')
  await expect(block(4)).toHaveText('特此报告。请审阅')
  await pressShortcut(app, 'edit.undo')

  await compose(page, letters('cuole'))
  await cancel(page)
  await expect(block(4)).toHaveText('特此报告。')
})

test('no shortcut fires while an input method composes', async () => {
  const { page, app } = program

  // Only what reaches the page can be waited for; Chromium itself takes Ctrl+Z and Ctrl+B.
  await page.evaluate(() => bridge.on('command.chosen', ({ command }) => (document.title = command)))
  await compose(page, letters('jia'))
  for (const id of ['edit.undo', 'format.bold', 'format.heading1', 'format.runIn'] as const)
    await pressShortcut(app, id)
  await expect.poll(() => page.title()).toBe('format.runIn')
  await commit(page, '加')

  await expect(block(4)).toHaveText('特此报告。加')
  await expect(block(4)).toHaveAttribute('data-block', 'paragraph')
  await expect(block(4).locator('strong')).toHaveCount(0)
  await pressShortcut(app, 'edit.undo')
  await expect(block(4)).toHaveText('特此报告。')
})

test('Ctrl+1 to 4 and 0 give a paragraph its form', async () => {
  const { app } = program
  const numbers = { 'format.heading1': '二、', 'format.heading2': '（一）', 'format.heading3': '1.' } as const
  await block(3).click()

  for (const id of ['format.heading1', 'format.heading2', 'format.heading3'] as const) {
    await pressShortcut(app, id)
    await expect(block(3)).toHaveAttribute('data-number', numbers[id])
  }
  await pressShortcut(app, 'format.paragraph')
  await expect(block(3)).toHaveAttribute('data-block', 'paragraph')
})

test('Ctrl+5 makes the first sentence a run-in heading', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await editor.goToEndOf(block(3))
  await page.keyboard.type('每周两次。')

  await pressShortcut(app, 'format.heading2')
  await pressShortcut(app, 'format.runIn')

  await expect(block(3)).toHaveAttribute('data-number', '（一）')
  await expect(block(3).locator('[style*="--tail"]')).toHaveText('每周两次。')
  await expect(outlinePane(page).row('开展巡查')).toHaveAccessibleName(/^（一）开展巡查。?，/)
  await picture(page, 'writing-runIn')
  await pressShortcut(app, 'format.paragraph')
})

test('Ctrl+B makes the selected words bold, and the toolbar shows it', async () => {
  const { page, app } = program
  const bold = page.getByRole('button', { name: '加粗' })
  await goToStartOf(3)
  await press('Shift+ArrowRight')
  await press('Shift+ArrowRight')

  await pressShortcut(app, 'format.bold')

  await expect(block(3).locator('strong')).toHaveText('开展')
  await expect(bold).toHaveAttribute('aria-pressed', 'true')
  await pressShortcut(app, 'format.bold')
  await expect(block(3).locator('strong')).toHaveCount(0)
})

test('pasted text with numbers becomes headings and paragraphs', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await app.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    '二、存在问题\r\n\u3000\u3000人手不足。\r\n\r\n（一）原因\r\n编制未满。',
  )
  await editor.goToEndOf(block(4))
  await press('Enter')

  await pressShortcut(app, 'edit.paste')

  await expect.poll(editor.numbered).toEqual(['一、主要工作', '二、存在问题', '（一）原因'])
  await expect(editor.paragraph('人手不足。')).toHaveText('人手不足。')
  await expect(editor.paragraph('编制未满。')).toHaveAttribute('data-block', 'paragraph')
  await pressShortcut(app, 'edit.undo')
  await expect.poll(editor.numbered).toEqual(['一、主要工作'])
})

test('pasted HTML keeps what is bold and runs nothing', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await app.evaluate(
    ({ clipboard }, data) => (clipboard as unknown as { write(data: object): void }).write(data),
    {
      text: '三、下步计划 补充人员。',
      html: '<h2 style="color:red">三、下步计划</h2><p>补充<b>两名</b>人员。<img src=x onerror="window.ran=1"><script>window.ran=1</script></p>',
    },
  )

  await pressShortcut(app, 'edit.paste')

  await expect.poll(editor.numbered).toEqual(['一、主要工作', '二、下步计划'])
  await expect(editor.paragraph('补充').locator('strong')).toHaveText('两名')
  await expect(editor.text.locator('img, script, [style*="color"]')).toHaveCount(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('zoom grows and shrinks the page, and resets', async () => {
  const { page, app } = program
  const bar = statusBar(page).bar

  await pressShortcut(app, 'view.zoomIn')
  await expect(bar.getByRole('button', { name: /^缩放 1[1-9]\d%/ })).toBeVisible()
  await pressShortcut(app, 'view.zoomReset')
  await expect(bar.getByRole('button', { name: /^缩放 100%/ })).toBeVisible()
  await pressShortcut(app, 'view.zoomOut')
  await expect(bar.getByRole('button', { name: /^缩放 \d\d%/ })).toBeVisible()
  await pressShortcut(app, 'view.zoomReset')
})

test('F6 goes to the outline, Enter back to the text', async () => {
  const { page, app } = program
  const outline = outlinePane(page)

  await pressAccelerator(app, 'F6')
  await expect(outline.focused).toBeVisible()
  await press('Home')
  await press('Enter')

  await expect(editorPage(page).text).toBeFocused()
  await expect(statusBar(page).saved).toBeVisible()
  await picture(page, 'writing-end')
})
