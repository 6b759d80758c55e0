import { expect, test } from '@playwright/test'
import type { Block, Span } from '../../shared/draft/draft'
import { parsePhrase } from '../../shared/snippet/blankGrammar'
import { violationsOf } from '../support/accessibility'
import { commit, compose, letters } from '../support/composition'
import { draftWith, heading } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { blankList } from '../support/pages/blankList'
import { editorPage } from '../support/pages/editorPage'
import { notices } from '../support/pages/notices'
import { statusBar } from '../support/pages/statusBar'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const spansOf = (phrase: string): Span[] => {
  const parsed = parsePhrase(phrase)
  if (parsed.problem !== undefined) throw new Error(parsed.problem)
  return [...parsed.spans]
}
const paragraph = (id: string, phrase: string): Block => ({ id, type: 'paragraph', spans: spansOf(phrase) })

const draft = draftWith(
  [
    heading(1, '主要工作'),
    paragraph('a', '完成率{完成率:数字 %}，效果{程度:选 明显|显著|有所改善}，办结{数量:数字}件。'),
    paragraph('b', '{截止:日期}前由{牵头单位}报送，{牵头单位}汇总。'),
    paragraph('c', '{牵头单位}负责督办，{联络人}联系。'),
    paragraph('d', '上年受理120件，今年受理150件，同比{同比}。'),
    paragraph('e', '写成【整改情况】的文字。'),
  ],
  { profile: {} },
)

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    files: { '年度工作总结.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: draft.id },
  })
})
test.afterAll(() => program.close())

test('a number blank says what it asks for; the unit comes by itself, once', async () => {
  const { page } = program
  const editor = editorPage(page)
  const list = blankList(page)

  await editor.goToEndOf(editor.heading('主要工作'))
  await expect(list.panel).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect.poll(editor.selected).toBe('【完成率】')
  await expect(list.hint).toHaveText('填数字，单位“%”自动加上')
  await picture(page, 'blank-number')
  await page.keyboard.type('95')
  await expect(list.panel).toHaveCount(0)
  await expect(editor.paragraph('完成率')).toContainText('完成率95，效果')
  await page.keyboard.press('Tab')

  await expect(editor.paragraph('完成率95%，效果【程度】')).toBeVisible()
  await expect.poll(editor.selected).toBe('【程度】')
})

test('a choice is taken with the arrows and Enter; typing replaces the blank as ever', async () => {
  const { page } = program
  const editor = editorPage(page)
  const list = blankList(page)

  await expect(list.lines).toHaveText(['明显', '显著', '有所改善'])
  await expect(list.active).toHaveText('明显')
  await expect(editor.text).toBeFocused()
  await picture(page, 'blank-choices')
  expect(await violationsOf(page)).toEqual([])
  await editor.paragraph('上年受理').click()
  await expect(list.panel).toHaveCount(0)
  await editor.blanks.filter({ hasText: '程度' }).click()
  await expect(list.lines).toHaveCount(3)
  await page.keyboard.press('Escape')
  await expect(list.panel).toHaveCount(0)
  await editor.blanks.filter({ hasText: '程度' }).click()
  await expect(list.active).toHaveText('明显')
  await page.keyboard.press('ArrowDown')
  await expect(list.active).toHaveText('显著')
  await page.keyboard.press('Enter')

  await expect(editor.paragraph('效果显著，办结【数量】件')).toBeVisible()
  await expect.poll(editor.selected).toBe('【数量】')
  await page.keyboard.type('38件')
  await page.keyboard.press('Tab')
  await expect(editor.paragraph('办结38件。')).toBeVisible()
})

test('one undo takes a figure back with its unit, the next the choice', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await pressShortcut(app, 'edit.undo')
  await expect(editor.paragraph('效果显著，办结【数量】件')).toBeVisible()
  await pressShortcut(app, 'edit.undo')
  await expect(editor.paragraph('完成率95%，效果【程度】，')).toBeVisible()
  await pressShortcut(app, 'edit.redo')
  await pressShortcut(app, 'edit.redo')
  await expect(editor.paragraph('效果显著，办结38件。')).toBeVisible()
})

test('what is no figure stays as written, and the writer is told', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const told = notices(page)

  await pressShortcut(app, 'edit.undo')
  await editor.goToEndOf(editor.heading('主要工作'))
  await page.keyboard.press('Tab')
  await expect.poll(editor.selected).toBe('【数量】')
  await compose(page, letters('henduo'))
  await commit(page, '很多')
  await page.keyboard.press('ArrowRight')
  await expect(told.list).toContainText('“数量”这里填数字；现在写的是“很多”')
  await told.action('选中重写').click()
  await expect.poll(editor.selected).toBe('很多')
  await page.keyboard.type('40')
  await expect(editor.paragraph('办结40件。')).toBeVisible()
})

test('a date offers today in the usual forms', async () => {
  const { page } = program
  const editor = editorPage(page)
  const list = blankList(page)
  const now = new Date()
  const day = `${now.getMonth() + 1}月${now.getDate()}日`

  await page.keyboard.press('Tab')
  await expect.poll(editor.selected).toBe('【截止】')
  await expect(list.active).toHaveText(`${now.getFullYear()}年${day}今天`)
  await picture(page, 'blank-date')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(editor.paragraph(`${day}前由`)).toBeVisible()
})

test('nothing is shown while an input method composes, and its Enter and arrows are its own', async () => {
  const { page } = program
  const editor = editorPage(page)
  const list = blankList(page)

  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect.poll(editor.selected).toBe('【牵头单位】')
  await compose(page, letters('dangan'))
  await expect(list.panel).toHaveCount(0)
  await commit(page, '档案馆', 'Enter')
  await expect(list.panel).toHaveCount(0)
  await expect(editor.paragraph('前由档案馆报送，【牵头单位】汇总')).toBeVisible()
})

test('blanks of the same name are filled along, and one undo takes that back', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const told = notices(page)

  await page.keyboard.press('Tab')
  await expect(told.list).toContainText('还有 2 处【牵头单位】没有填。')
  await picture(page, 'blank-alike')
  await editor.blanks.filter({ hasText: '联络人' }).click()
  await told.action('一并填上').click()
  await expect.poll(editor.selected).toBe('【联络人】')
  await expect(editor.paragraph('前由档案馆报送，档案馆汇总')).toBeVisible()
  await expect(editor.paragraph('档案馆负责督办')).toBeVisible()
  await expect(editor.text).toBeFocused()
  await pressShortcut(app, 'edit.undo')
  await expect(editor.paragraph('前由档案馆报送，【牵头单位】汇总')).toBeVisible()
  await expect(editor.paragraph('【牵头单位】负责督办')).toBeVisible()
  await chooseInMenu(app, 'insert.fillAlike')
  await expect(editor.paragraph('档案馆负责督办')).toBeVisible()
  await pressShortcut(app, 'edit.undo')
  await expect(editor.paragraph('【牵头单位】负责督办')).toBeVisible()
})

test('last values are offered; Shift+Delete forgets one, Delete takes the blank', async () => {
  const { page } = program
  const editor = editorPage(page)
  const list = blankList(page)

  await editor.goToEndOf(editor.heading('主要工作'))
  await page.keyboard.press('Tab')
  await expect.poll(editor.selected).toBe('【牵头单位】')
  await expect(list.lines).toHaveText(['档案馆上次填的'])
  await picture(page, 'blank-last')
  await page.keyboard.type('信息中心')
  await page.keyboard.press('Tab')
  await expect.poll(editor.selected).toBe('【牵头单位】')
  await expect(list.lines).toHaveText(['信息中心上次填的', '档案馆上次填的'])
  await expect(list.active).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Delete')
  await expect(list.lines).toHaveText(['档案馆上次填的'])
  await page.keyboard.press('Escape')
  await expect(list.panel).toHaveCount(0)
  await expect.poll(editor.selected).toBe('【牵头单位】')
  await page.keyboard.press('Delete')
  await expect(editor.paragraph('负责督办')).toHaveText('负责督办，【联络人】联系。')
})

test('a value outlives the program', async () => {
  await pressShortcut(program.app, 'edit.undo')
  await expect(editorPage(program.page).paragraph('【牵头单位】负责督办')).toBeVisible()
  await expect(statusBar(program.page).saved).toBeVisible()
  await program.app.close()
  program = await program.relaunch()
  const { page } = program
  const editor = editorPage(page)
  const list = blankList(page)

  await editor.goToEndOf(editor.heading('主要工作'))
  await page.keyboard.press('Tab')
  await expect.poll(editor.selected).toBe('【牵头单位】')
  await expect(list.lines).toHaveText(['档案馆上次填的'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(editor.paragraph('档案馆负责督办，【联络人】联系')).toBeVisible()
  await expect.poll(editor.selected).toBe('【联络人】')
  await expect(list.panel).toHaveCount(0)
  await page.keyboard.type('老周')
})

test('同比 is worked out where both years stand in the paragraph', async () => {
  const { page } = program
  const editor = editorPage(page)
  const list = blankList(page)

  await page.keyboard.press('Tab')
  await expect.poll(editor.selected).toBe('【同比】')
  await expect(list.lines).toHaveText(['增长25%按本段数字算出', '增长…%', '下降…%', '持平'])
  await picture(page, 'blank-same-period')
  await list.line('下降').click()
  await expect.poll(editor.selected).toBe('【同比降幅】')
  await page.keyboard.type('3.5')
  await page.keyboard.press('Tab')
  await expect(editor.paragraph('同比下降3.5%。')).toBeVisible()
})

test('behind the last blank Tab goes to the end of its paragraph; Shift+Tab finds none and stays', async () => {
  const { page } = program
  const editor = editorPage(page)

  await page.keyboard.type('特此说明')
  await expect(editor.paragraph('同比下降3.5%。特此说明')).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('。')
  await expect(editor.paragraph('特此说明。')).toBeVisible()
})

test('the arrows walk past a blank without a list', async () => {
  const { page } = program
  const editor = editorPage(page)
  const list = blankList(page)

  await pressShortcut(program.app, 'insert.blank')
  await page.keyboard.type('甲')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(editor.selected).toBe('【待填】')
  await expect(list.panel).toHaveCount(0)
})

test('【…】 as text is a finding that becomes a blank, in one step', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await pressShortcut(app, 'checks.show')
  const row = page.getByRole('row').filter({ hasText: '【整改情况】' })
  await expect(row).toContainText('或变为待填项')
  await row.hover()
  await picture(page, 'blank-finding')
  await row.getByRole('button', { name: '变为待填项' }).click()
  await expect(editor.blanks.filter({ hasText: '【整改情况】' })).toBeVisible()
  await notices(page).action('撤销').click()
  await expect(editor.blanks.filter({ hasText: '【整改情况】' })).toHaveCount(0)
})
