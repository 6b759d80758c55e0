import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { violationsOf } from '../support/accessibility'
import { answerOpenDialog } from '../support/dialogs'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { collectionList } from '../support/pages/collectionList'
import { editorPage } from '../support/pages/editorPage'
import { guidePane } from '../support/pages/guidePane'
import { libraryPane } from '../support/pages/libraryPane'
import { rollForwardDialog } from '../support/pages/rollForwardDialog'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const lastYear = draftWith(
  [
    { id: 'to', type: 'recipient', spans: [{ text: '流域管理局：' }] },
    paragraph('intro', '2031年，河西站按时完成调水任务。现将2031年工作总结如下：'),
    heading(1, '主要工作'),
    heading(2, '抓好调水'),
    paragraph('water', '全年调水1200万吨，比2030年增长6%，任务完成率达到95.3%，组织8次演练。'),
    heading(1, '存在问题'),
    paragraph('problems', '按〔2031〕12号文件的要求还有差距。'),
    heading(1, '下步计划'),
    paragraph('plan', '2032年，一是检修泵站，汛前完成；二是加快数据并网。'),
    {
      id: 'sign',
      type: 'signature',
      units: ['河西站'],
      date: '2031年12月30日',
      seal: false,
    },
  ],
  { id: 'last', title: [{ text: '河西站2031年度工作总结' }], profile: { unit: '河西站', year: '2031' } },
)
const file = '河西站2031年度工作总结.zhangfa'
const written = JSON.stringify(lastYear)
const collection = [
  '水务工作总结（精选2篇）',
  '篇1：河西站2030年工作总结',
  '2030年，河西站运行平稳，现将情况总结如下：',
  '一、主要工作',
  '全年检修水泵6台，抢修35次。',
  '二、下步计划',
  '（一）更换闸门。汛前换好。',
  '（二）带好队伍。全年办班。',
  '河西站',
  '2030年12月28日',
  '篇2：河东站2030年工作总结',
  '2030年，河东站运行平稳。',
  '一、主要工作',
  '全年巡查90次。',
].join('\n')

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    files: { [file]: written, '材料/河西站总结.txt': collection },
    settings: { lastDraft: 'last' },
  })
})
test.afterAll(() => program.close())

test('the dialog shows from the draft on screen what would change', async () => {
  const { page, app } = program
  const dialog = rollForwardDialog(page)
  await expect(editorPage(page).title).toHaveText('河西站2031年度工作总结')

  await chooseInMenu(app, 'draft.rollForward')

  await expect(dialog.from).toHaveValue('2031')
  await expect(dialog.to).toHaveValue('2032')
  await expect(dialog.counts).toHaveText('年份 5 处数字 4 处打算 2 条')
  await expect(dialog.change('95.3 改为 【任务完成率】')).toBeChecked()
  await picture(page, 'rollForward-dialog')
  expect(await violationsOf(page)).toEqual([])
})

test('what is not wanted is ticked off, and the new draft opens', async () => {
  const { page } = program
  const editor = editorPage(page)
  const dialog = rollForwardDialog(page)

  await dialog.tick('8 改为 【组织演练】')
  await expect(dialog.counts).toContainText('数字 3 处')
  await dialog.create.click()

  await expect(editor.title).toHaveText('河西站2032年度工作总结')
  await expect(editor.paragraph('河西站按时完成')).toHaveText(
    '2032年，河西站按时完成调水任务。现将2032年工作总结如下：',
  )
  await expect(editor.paragraph('比2031年增长')).toHaveText(
    '全年调水【调水】万吨，比2031年增长【增长】%，任务完成率达到【任务完成率】%，组织8次演练。',
  )
  await expect(editor.blanks.filter({ hasText: '任务完成率' })).toHaveAttribute('data-hint', '95.3')
  await expect(editor.paragraph('〔2031〕12号')).toBeVisible()
  await expect
    .poll(editor.numbered)
    .toEqual([
      '一、主要工作',
      '（一）抓好调水',
      '（二）检修泵站',
      '（三）加快数据并网',
      '二、存在问题',
      '三、下步计划',
    ])
})

test('last year’s plan is the checklist', async () => {
  const { page } = program
  const guide = guidePane(page)

  await expect(guide.point('检修泵站，汛前完成')).toContainText('（二）检修泵站')
  await expect(guide.point('加快数据并网')).toBeVisible()
  await guide.tick('加快数据并网')
  await expect(guide.checklist).toContainText('1/2')
  await picture(page, 'rollForward-draft')
  expect(await violationsOf(page)).toEqual([])
})

test('last year’s draft is as it was', () => {
  expect(readFileSync(join(program.library, file), 'utf8')).toBe(written)
})

test('from the library only the structure is taken over', async () => {
  const { page } = program
  const dialog = rollForwardDialog(page)
  const editor = editorPage(page)

  await libraryPane(page).choose('河西站2031年度工作总结', '沿用上年…')
  await dialog.option('只保留结构').click()
  await dialog.option('上年的打算列为清单').click()
  await expect(dialog.counts).toHaveText('年份 1 处数字 0 处打算 0 条')
  await dialog.to.fill('2033')
  await page.keyboard.press('Enter')

  await expect(editor.title).toHaveText('河西站2033年度工作总结')
  await expect
    .poll(editor.numbered)
    .toEqual(['一、主要工作', '（一）抓好调水', '二、存在问题', '三、下步计划'])
  await expect(editor.paragraph('调水任务')).toHaveCount(0)
})

test('an article is rolled forward without being opened first', async () => {
  const { page, app } = program
  const dialog = rollForwardDialog(page)
  const editor = editorPage(page)
  await answerOpenDialog(app, [join(program.library, '材料/河西站总结.txt')])
  await pressShortcut(app, 'file.open')

  await collectionList(page).rollForward.click()
  await expect(dialog.from).toHaveValue('2030')
  await picture(page, 'rollForward-article')
  await dialog.create.click()

  await expect(editor.title).toHaveText('河西站2031年工作总结')
  await expect(editor.paragraph('检修水泵')).toHaveText('全年检修水泵【检修水泵】台，抢修【抢修】次。')
  await expect(guidePane(page).point('更换闸门')).toBeVisible()
  await expect(guidePane(page).point('带好队伍')).toBeVisible()
})

test('in the dark and in a small window all of it is there', async () => {
  const { page, app } = program
  await chooseInMenu(app, 'view.themeDark')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 620))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1100)

  await chooseInMenu(app, 'draft.rollForward')

  const dialog = rollForwardDialog(page)
  await expect(dialog.create).toBeInViewport({ ratio: 1 })
  await expect(dialog.option('只保留结构')).toBeVisible()
  await picture(page, 'rollForward-small-dark')
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog.dialog).toBeHidden()
})
