import { expect, test } from '@playwright/test'
import { draftWith, heading, paragraph } from '../support/drafts'
import { pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'
import { outlinePane } from '../support/pages/outlinePane'
import { phrases } from '../support/pages/phrases'
import { rightPane } from '../support/pages/rightPane'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const draft = draftWith(
  [
    heading(1, '基本情况'),
    paragraph('basics', '全站共有××人。'),
    heading(1, '主要工作'),
    paragraph('work', '巡查××次。'),
  ],
  { id: 'station', title: [{ text: '渔政站年度工作总结' }] },
)
const long = (id: string, title: string) =>
  draftWith(
    [
      heading(1, '存在问题'),
      paragraph('problems', '夜间值守人手不足。'),
      ...Array.from({ length: 40 }, (_, index) =>
        paragraph(`p${String(index)}`, '船只还要再添。'.repeat(30)),
      ),
      heading(1, '主要工作'),
      paragraph('work', '巡查二百次。'),
      heading(1, '下步计划'),
      ...Array.from({ length: 40 }, (_, index) => paragraph(`n${String(index)}`, '再添两条船。'.repeat(30))),
    ],
    { id, title: [{ text: title }] },
  )

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    library: test.info().outputPath('library'),
    userData: test.info().outputPath('user-data'),
    files: {
      '渔政站年度工作总结.zhangfa': JSON.stringify(draft),
      '长稿.zhangfa': JSON.stringify(long('long', '长稿')),
      '长篇二.zhangfa': JSON.stringify(long('second', '长篇二')),
    },
    settings: { lastDraft: 'station' },
  })
  await expect(editorPage(program.page).text).toBeFocused()
})
test.afterAll(() => program.close())

test('F6 goes from the text to the outline, to the right pane and back, Shift+F6 the other way', async () => {
  const { page, app } = program
  const { text } = editorPage(page)

  await pressShortcut(app, 'view.nextPane')
  await expect(outlinePane(page).focused).toBeVisible()
  await pressShortcut(app, 'view.nextPane')
  await expect(phrases(page).search).toBeFocused()
  await pressShortcut(app, 'view.nextPane')
  await expect(text).toBeFocused()

  await pressShortcut(app, 'view.previousPane')
  await expect(phrases(page).search).toBeFocused()
  await pressShortcut(app, 'view.previousPane')
  await expect(outlinePane(page).focused).toBeVisible()
})

test('Escape leads back to the text from the outline and from the right pane', async () => {
  const { page } = program
  const { text } = editorPage(page)

  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await rightPane(page).tab('版本').focus()
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
})

test('F7 puts the keyboard on what the checks found, F8 goes on to its place', async () => {
  const { page, app } = program

  await pressShortcut(app, 'checks.show')
  await expect(rightPane(page).findings.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rightPane(page).findings.nth(1)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(editorPage(page).text).toBeFocused()

  await pressShortcut(app, 'checks.next')
  await expect(rightPane(page).findings.and(page.locator('[data-current]'))).toHaveCount(1)
})

test('整理顺序 leaves the caret where it was and shows it, whatever button was pressed', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await libraryPane(page).draft('长稿').click()
  await expect(editor.text).toBeFocused()
  await editor.goToEndOf(editor.paragraph('夜间值守'))

  for (const button of [outlinePane(page).putInOrder, paneButton()]) {
    await button.click()

    await expect(editor.text).toBeFocused()
    await expect(editor.paragraph('夜间值守')).toBeInViewport()
    await expect(notices(page).list).toContainText('已整理：移动了 1 个章节。')
    await notices(page).action('撤销').click()
    await expect.poll(async () => (await editor.numbered())[0]).toBe('一、存在问题')
  }
  await editor.goToEndOf(editor.paragraph('夜间值守'))
  await pressShortcut(app, 'outline.putInOrder')
  await expect(editor.paragraph('夜间值守')).toBeInViewport()
  await page.keyboard.type('要改。')
  await expect(editor.paragraph('夜间值守人手不足。要改。')).toBeVisible()
})

test('every draft opens at its top, the caret in view, not where the one before was scrolled to', async () => {
  const { page } = program
  const editor = editorPage(page)
  const atTop = async () => {
    await expect(editor.text).toBeFocused()
    await expect(editor.title).toBeInViewport({ ratio: 1 })
    await expect(editor.headings.first()).toBeInViewport()
    await page.keyboard.type('新')
    await expect(editor.headings.first()).toContainText('新')
  }

  await editor.goToEnd()
  await libraryPane(page).draft('长篇二').click()
  await expect(editor.title).toHaveText('长篇二')
  await atTop()

  await editor.goToEnd()
  await libraryPane(page).choose('长篇二', '复制一份')
  await expect(editor.title).toHaveText('长篇二（副本）')
  await atTop()

  await editor.goToEnd()
  await program.close()
  program = await program.relaunch()
  await expect(editorPage(program.page).text).toBeFocused()
  await expect(editorPage(program.page).title).toBeInViewport({ ratio: 1 })
})

function paneButton() {
  return program.page.getByRole('region', { name: '提纲' }).getByRole('button', { name: '整理顺序' })
}
