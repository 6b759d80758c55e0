import { expect, test } from '@playwright/test'
import type { Block } from '../../shared/draft/draft'
import { violationsOf } from '../support/accessibility'
import { commit, compose, letters } from '../support/composition'
import { readDraftOnDisk, textOnDisk } from '../support/draftFile'
import { draftWith, heading, paragraph } from '../support/drafts'
import { pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { findBar } from '../support/pages/findBar'
import { notices } from '../support/pages/notices'
import { rightPane } from '../support/pages/rightPane'
import { versionsPane } from '../support/pages/versionsPane'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const blank: Block = {
  id: 'blank',
  type: 'paragraph',
  spans: [
    { text: '由' },
    { text: '【水站】', blank: { name: '水站', kind: 'text' } },
    { text: '负责水站', bold: true },
    { text: '巡查。' },
  ],
}
const table: Block = {
  id: 'table',
  type: 'table',
  headerRows: 1,
  rows: [
    [{ paragraphs: [[{ text: '名称' }]] }, { paragraphs: [[{ text: '次数' }]] }],
    [{ paragraphs: [[{ text: '北岸水站' }]] }, { paragraphs: [[{ text: '12' }]] }],
  ],
}
const draft = draftWith(
  [
    paragraph('intro', '今年以来，水站各项工作平稳。'),
    heading(1, '主要工作'),
    paragraph('work', '水站巡查120次，维修Pump 3台，更换pump 5台。'),
    heading(1, '存在问题'),
    paragraph('problems', '水站人手不足。'),
    ...Array.from({ length: 40 }, (_, index) =>
      paragraph(`p${String(index)}`, '雨季要多看几遍。'.repeat(20)),
    ),
    blank,
    table,
    paragraph('last', '以上是水站全年情况。'),
  ],
  { id: 'station', title: [{ text: '水站年度工作总结' }] },
)
const fileName = '水站年度工作总结.zhangfa'

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    library: test.info().outputPath('library'),
    userData: test.info().outputPath('user-data'),
    files: { [fileName]: JSON.stringify(draft) },
    settings: { lastDraft: 'station' },
  })
  await expect(editorPage(program.page).text).toBeFocused()
})
test.afterAll(() => program.close())

test('Ctrl+F finds while one types, counts, marks, and Enter goes on and round', async () => {
  const { page, app } = program
  const { field, status, marked } = findBar(page)

  await pressShortcut(app, 'edit.find')
  await expect(field).toBeFocused()
  await page.keyboard.type('水站')
  await expect(status).toContainText('2/8')
  await expect.poll(async () => (await marked()).current).toEqual(['水站'])
  expect(new Set((await marked()).hits)).toEqual(new Set(['水站']))
  await page.keyboard.press('Shift+Enter')
  await expect(status).toContainText('1/8')
  await page.keyboard.press('Shift+Enter')
  await expect(status).toContainText('8/8')
  await expect(editorPage(page).paragraph('以上是')).toBeInViewport()
  await expect(field).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(status).toContainText('2/8')
  await picture(page, 'find-bar')
})

test('F3 walks on in the text itself, and Escape leaves the caret at the hit', async () => {
  const { page, app } = program
  const { bar, field } = findBar(page)
  const { text, selected } = editorPage(page)

  await pressShortcut(app, 'edit.findNext')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect(text).toBeFocused()
  expect(await selected()).toBe('水站')
  await pressShortcut(app, 'edit.findNext')
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorNode?.textContent)).toContain('人手')
  await page.keyboard.type('泵站')
  await expect(editorPage(page).paragraph('泵站人手不足')).toBeVisible()
  await pressShortcut(app, 'edit.undo')
  await expect(editorPage(page).paragraph('水站人手不足')).toBeVisible()
})

test('what is selected is looked for, and a selection over paragraphs is searched alone', async () => {
  const { page, app } = program
  const { field, status, scope } = findBar(page)
  const { paragraph: block } = editorPage(page)

  await block('水站人手').dblclick({ position: { x: 60, y: 12 } })
  const chosen = await editorPage(page).selected()
  await pressShortcut(app, 'edit.find')
  await expect(field).toHaveValue(chosen)
  await page.keyboard.press('Escape')

  await block('今年以来').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+End')
  await pressShortcut(app, 'edit.find')
  await expect(scope).toContainText('所选文字')
  await field.fill('水站')
  await expect(status).toContainText('1/2')
  await page.keyboard.press('Escape')
})

test('the section with the caret can be searched alone', async () => {
  const { page, app } = program
  const { bar, field, status, scope } = findBar(page)

  await editorPage(page).paragraph('巡查120次').click()
  await pressShortcut(app, 'edit.find')
  await field.fill('水站')
  await expect(status).toContainText('/8')
  await scope.click()
  await page.getByRole('option', { name: '本章节' }).click()
  await expect(status).toContainText('1/1')
  await expect(page.getByRole('option', { name: '本章节' })).toBeHidden()
  await field.press('Escape')
  await expect(bar).toBeHidden()
})

test('composing in the field searches only what is committed, and its Enter goes nowhere', async () => {
  const { page, app } = program
  const { field, status } = findBar(page)

  await pressShortcut(app, 'edit.find')
  await field.fill('')
  await expect(status).toHaveText('')
  await compose(page, letters('shuizhan'))
  await expect(status).toHaveText('')
  await commit(page, '水站', 'Enter')
  await expect(field).toHaveValue('水站')
  await expect(status).toContainText(/^[1-8]\/8/)
})

test('options: case, whole words, patterns; a wrong or endless pattern is told beside the field', async () => {
  const { page } = program
  const { field, status, option } = findBar(page)

  await field.fill('pump')
  await expect(status).toContainText('/2')
  await option('区分大小写').click()
  await expect(status).toContainText('1/1')
  await option('区分大小写').click()
  await field.fill('12')
  await expect(status).toContainText('/2')
  await option('全字匹配').click()
  await expect(status).toContainText('1/1')
  await option('全字匹配').click()

  await option('正则表达式').click()
  await field.fill('(\\d+')
  await expect(status).toHaveText('括号没有配对。')
  await field.fill('(.+)+雪')
  await expect(status).toHaveText('正在查找…')
  await page.getByRole('textbox', { name: '正文' }).click()
  await page.keyboard.type('。')
  await pressShortcut(program.app, 'edit.undo')
  await expect(status).toContainText('太慢，已停止')
  await picture(page, 'find-too-slow')
  await field.fill('(\\d+)(次|台)')
  await expect(status).toContainText('/3')
})

test('replacing one goes on to the next, in the style of what it replaces', async () => {
  const { page, app } = program
  const { field, replacement, status, option } = findBar(page)
  const { paragraph: block } = editorPage(page)

  await block('今年以来').click()
  await pressShortcut(app, 'edit.replace')
  await field.fill('(\\d+)台')
  await expect(status).toContainText('1/2')
  await replacement.fill('台数$1')
  await page.keyboard.press('Enter')
  await expect(block('维修Pump 台数3，更换pump 5台')).toBeVisible()
  await expect(status).toContainText('1/1')
  await pressShortcut(app, 'edit.find')
  await editorPage(page).text.focus()
  await pressShortcut(app, 'edit.undo')
  await expect(block('维修Pump 3台')).toBeVisible()
  await option('正则表达式').click()
})

test('replacing all is one step to undo, leaves blanks alone and keeps the text before as a version', async () => {
  const { page, app } = program
  const { field, replacement, status, replaceAll } = findBar(page)
  const { title, text, blanks } = editorPage(page)

  await pressShortcut(app, 'edit.replace')
  await field.fill('水站')
  await replacement.fill('供水所')
  await expect(status).toContainText('/8')
  expect(await violationsOf(page)).toEqual([])
  await picture(page, 'replace-bar')
  await replaceAll.click()
  await expect(notices(page).list).toContainText('已替换 7 处；1 处在待填项中，未替换。')
  await expect(title).toHaveText('供水所年度工作总结')
  await expect(blanks).toHaveText('【水站】')
  await expect(status).toContainText('/1')
  await expect(text.locator('strong')).toHaveText('负责供水所')
  await expect.poll(() => textOnDisk(program.library + '/' + fileName)).toContain('北岸供水所')

  await pressShortcut(app, 'edit.undo')
  await expect(title).toHaveText('水站年度工作总结')
  await expect.poll(() => readDraftOnDisk(program.library + '/' + fileName)?.blocks).toEqual(draft.blocks)
  await pressShortcut(app, 'edit.redo')
  await expect(title).toHaveText('供水所年度工作总结')
  await rightPane(page).show('版本')
  await expect(versionsPane(page).row('全部替换前')).toBeVisible()
  await expect(text).toContainText('以上是供水所全年情况。')
})
