import { expect, test } from '@playwright/test'
import { violationsOf } from '../support/accessibility'
import { cancel, commit, compose, letters } from '../support/composition'
import { draftWith, heading, paragraph } from '../support/drafts'
import { pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { phrasePalette } from '../support/pages/phrasePalette'
import { phrases } from '../support/pages/phrases'
import { quickList } from '../support/pages/quickList'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const draft = draftWith(
  [
    heading(1, '基本情况'),
    paragraph('basics', '一句话。'),
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

test('a shortcut opens the palette under the caret, with the phrases of the section', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const palette = phrasePalette(page)

  await editor.goToEndOf(editor.paragraph('一句话。'))
  await pressShortcut(app, 'snippets.palette')

  await expect(palette.field).toBeFocused()
  const line = await editor.paragraph('一句话。').boundingBox()
  const box = await palette.dialog.boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0) - 4)
  await picture(page, 'palette-open')
  expect(await violationsOf(page)).toEqual([])
})

test('initials find, arrows choose, the preview shows the phrase filled, Enter puts it in', async () => {
  const { page } = program
  const editor = editorPage(page)
  const palette = phrasePalette(page)

  await page.keyboard.type('xygz')
  await expect(palette.active).toContainText('调度室现有工作人员')
  await expect(palette.active.locator('mark')).toHaveText('现有工作')
  await expect(palette.preview).toContainText('调度室现有工作人员【人数】名')
  await picture(page, 'palette-initials')
  await page.keyboard.press('ArrowDown')
  await expect(palette.active).not.toContainText('调度室现有工作人员')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')

  await expect(palette.dialog).toHaveCount(0)
  await expect(editor.text).toBeFocused()
  await expect(editor.paragraph('一句话。')).toContainText('一句话。调度室现有工作人员【人数】名')
  await expect.poll(editor.selected).toBe('【人数】')
  await page.keyboard.type('20')
  await expect(editor.paragraph('一句话。')).toContainText('现有工作人员20名')
})

test('Escape goes back to the caret', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await editor.goToEndOf(editor.paragraph('尚有不足。'))
  await pressShortcut(app, 'snippets.palette')
  await expect(phrasePalette(page).field).toBeFocused()
  await page.keyboard.press('Escape')

  await expect(phrasePalette(page).dialog).toHaveCount(0)
  await expect(editor.text).toBeFocused()
  await page.keyboard.type('仍需努力。')
  await expect(editor.paragraph('尚有不足。仍需努力。')).toBeVisible()
})

test('an input method has its keys to itself: nothing is searched, chosen or closed while it composes', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const palette = phrasePalette(page)

  await pressShortcut(app, 'snippets.palette')
  await expect(palette.field).toBeFocused()
  const before = await palette.lines.allTextContents()
  await compose(page, letters('shuju'))
  await expect(palette.field).toHaveValue('shuju')
  expect(await palette.lines.allTextContents()).toEqual(before)
  await commit(page, 'shuju', 'Enter')

  await expect(palette.dialog).toBeVisible()
  await expect(palette.field).toHaveValue('shuju')
  await expect(palette.active).toContainText('数据')
  await compose(page, letters('gong'))
  await cancel(page)
  await expect(palette.dialog).toBeVisible()
  await palette.field.fill('')
  await compose(page, letters('shuju'))
  await commit(page, '数据不能')
  await expect(palette.active).toContainText('数据不能共用')
  await page.keyboard.press('Enter')

  await expect(editor.paragraph('仍需努力。')).toContainText('仍需努力。数据不能共用。')
})

test('neither typing nor composing in the text opens it, nor does the shortcut while composing', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await editor.goToEndOf(editor.paragraph('一句话。'))
  await page.keyboard.type('jqld/;')
  await compose(page, letters('jqld'))
  await pressShortcut(app, 'snippets.palette')
  await commit(page, '加强领导')

  await expect(editor.paragraph('jqld/;加强领导')).toBeVisible()
  await expect(phrasePalette(page).dialog).toHaveCount(0)
})

test('commands and headings are found by initials, too', async () => {
  const { page, app } = program
  const [commands, headings] = [quickList(page, '命令面板'), quickList(page, '转到标题')]

  await pressShortcut(app, 'view.palette')
  await commands.field.fill('zlsx')
  await expect(commands.line('整理顺序')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(commands.dialog).toHaveCount(0)
  await pressShortcut(app, 'edit.goToHeading')
  await headings.field.fill('czwt')
  await expect(headings.lines).toHaveText(['二、存在问题'])
  await page.keyboard.press('Escape')
  await expect(headings.dialog).toHaveCount(0)
})

test('a pack that is switched off is not offered, here nor in the pane', async () => {
  const { page } = program
  const found = phrases(page)

  await found.scope('全部').click()
  await found.search.fill('数据不能共用')
  await expect(found.card('数据不能共用')).toHaveCount(1)
  await page.getByRole('button', { name: '短语包' }).click()
  const packs = page.getByRole('menuitemcheckbox')
  await picture(page, 'phrases-packs')
  const names = await packs.allTextContents()
  for (const name of names) await packs.filter({ hasText: name }).click()
  await page.keyboard.press('Escape')

  await expect(found.cards).toHaveCount(0)
  await expect(page.getByRole('button', { name: '短语包' })).toHaveText(`短语包 0/${names.length}`)
})
