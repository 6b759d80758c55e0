import { expect, test } from '@playwright/test'
import { violationsOf } from '../support/accessibility'
import { draftWith, heading, paragraph } from '../support/drafts'
import { pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { phrases } from '../support/pages/phrases'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const draft = draftWith(
  [
    heading(1, '基本情况'),
    paragraph('basics', '一句话。'),
    heading(1, '主要工作'),
    paragraph('work', '已办。'),
    heading(1, '存在问题'),
    paragraph('problems', '尚有不足。'),
  ],
  { profile: { unit: '河西站', department: '调度室' } },
)

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    files: { '年度工作总结.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: draft.id },
  })
})
test.afterAll(() => program.close())

test('Ctrl+J goes to the phrases of the section one is in, filled from the profile', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const found = phrases(page)

  await editor.goToEndOf(editor.paragraph('一句话。'))
  await pressShortcut(app, 'snippets.find')

  await expect(found.search).toBeFocused()
  await expect(found.scope('本部分 · 基本情况')).toBeChecked()
  await expect(found.card('现有工作人员')).toContainText('调度室现有工作人员【人数】名')
  await picture(page, 'phrases-section')
  expect(await violationsOf(page)).toEqual([])
})

test('words narrow the list, Enter inserts at the caret and selects the first blank', async () => {
  const { page } = program
  const editor = editorPage(page)

  await page.keyboard.type('主要承担')
  await expect(phrases(page).cards).toHaveCount(1)
  await page.keyboard.press('Enter')

  await expect(editor.text).toBeFocused()
  await expect(editor.paragraph('一句话。')).toHaveText(
    '一句话。调度室现有工作人员【人数】名，其中【类别】【类别人数】名，主要承担【职责】等工作。',
  )
  await expect.poll(editor.selected).toBe('【人数】')
  await picture(page, 'phrases-inserted')
})

test('Tab walks the blanks and typing fills them', async () => {
  const { page } = program
  const editor = editorPage(page)

  for (const word of ['20', '驾驶员', '12', '调运']) {
    await page.keyboard.type(word)
    await page.keyboard.press('Tab')
  }

  await expect(editor.paragraph('一句话。')).toHaveText(
    '一句话。调度室现有工作人员20名，其中驾驶员12名，主要承担调运等工作。',
  )
  await expect(editor.blanks).toHaveCount(0)
})

test('a click inserts, too, and one undo takes the phrase out again', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const found = phrases(page)

  await editor.goToEndOf(editor.paragraph('尚有不足。'))
  await found.search.fill('')
  await editor.goToEndOf(editor.paragraph('尚有不足。'))
  await expect(found.scope('本部分 · 存在问题')).toBeChecked()
  await found.card('数据不能共用').click()

  await expect(editor.paragraph('尚有不足。')).toContainText('尚有不足。数据不能共用。【系统甲】与')
  await expect(editor.paragraph('尚有不足。')).toContainText('调度室每月')
  await expect.poll(editor.selected).toBe('【系统甲】')
  await pressShortcut(app, 'edit.undo')
  await expect(editor.paragraph('尚有不足。')).toHaveText('尚有不足。')
  await expect(editor.blanks).toHaveCount(0)
})

test('Escape leads back to the caret', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await pressShortcut(app, 'snippets.find')
  await expect(phrases(page).search).toBeFocused()
  await page.keyboard.press('Escape')

  await expect(editor.text).toBeFocused()
  await page.keyboard.type('仍需努力。')
  await expect(editor.paragraph('尚有不足。仍需努力。')).toBeVisible()
})

test('where the section has nothing that fits, the phrases of the others are shown', async () => {
  const { page, app } = program
  const found = phrases(page)

  await pressShortcut(app, 'snippets.find')
  await expect(found.search).toBeFocused()
  await page.keyboard.type('纳入台账')
  await expect(page.getByText(/本部分没有，其他部分 \d+ 条/u)).toBeVisible()
  await expect(found.card('已纳入台账管理')).toBeVisible()
  await pressShortcut(app, 'snippets.find')
  await expect(found.search).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(editorPage(page).paragraph('尚有不足。仍需努力。')).toContainText('已纳入台账管理')
})
