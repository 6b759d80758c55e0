import { expect, test } from '@playwright/test'
import { draftWith, heading, paragraph } from '../support/drafts'
import { pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
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

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    files: { '渔政站年度工作总结.zhangfa': JSON.stringify(draft) },
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
