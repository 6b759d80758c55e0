import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import type { Template } from '../../shared/template/template'
import { violationsOf } from '../support/accessibility'
import { readDraftOnDisk } from '../support/draftFile'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { guidePane } from '../support/pages/guidePane'
import { notices } from '../support/pages/notices'
import { picture } from '../support/picture'
import { testTemplate } from '../support/templates'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const template: Template = {
  ...testTemplate,
  target: 2000,
  slots: [
    ...testTemplate.slots.map((slot) =>
      slot.id === 'work'
        ? {
            ...slot,
            guidance: '一项工作一节。',
            checklist: ['完成率和去年的比较', '一件具体的事'],
            starters: ['抓好调水', '抓好检修', '带好队伍'],
          }
        : slot,
    ),
    {
      id: 'duty',
      name: '履职情况',
      aliases: [],
      required: false,
      repeatable: false,
      guidance: '写履职。',
      heading: '履职情况',
    },
  ],
  starterSets: [{ id: 'water', name: '水务', starters: { basics: ['站点和人员'] } }],
}
const draft = draftWith(
  [
    heading(1, '基本情况'),
    paragraph('basics', '全站二十人。'),
    heading(1, '主要工作'),
    paragraph('work'),
    heading(1, '履职情况'),
    paragraph('duty'),
  ],
  {
    ownTemplate: template,
    starterSet: 'water',
    enforcement: 'off',
    checklist: [
      { text: '检修泵站', done: false },
      { text: '数据并网', done: false },
    ],
  },
)
const file = '年度工作总结.zhangfa'

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    files: { [file]: JSON.stringify(draft) },
    settings: {
      lastDraft: draft.id,
      panes: { left: { open: true, width: 280 }, right: { open: true, width: 320 }, tab: 'guide' },
    },
  })
})
test.afterAll(() => program.close())

const onDisk = () => readDraftOnDisk(join(program.library, file))

test('empty sections are guided, those of the kind’s own slots too', async () => {
  const editor = editorPage(program.page)
  await expect(editor.guided).toHaveCount(2)
  await expect(editor.guided.nth(0)).toHaveAttribute('data-guidance', '一项工作一节。')
  await expect(editor.guided.nth(1)).toHaveAttribute('data-guidance', '写履职。')
})

test('the tab follows the caret: what such a section holds, how much is written', async () => {
  const { page } = program
  const editor = editorPage(page)
  const guide = guidePane(page)

  await editor.goToEndOf(editor.paragraph('全站二十人。'))
  await expect(guide.section.getByRole('heading', { level: 2 })).toHaveText('基本情况')
  await expect(guide.section.getByRole('meter')).toHaveAttribute('aria-valuetext', '6 / 100 字')
  await expect(guide.starter('站点和人员')).toBeVisible()

  await editor.blocks.nth(3).click()
  await expect(guide.section).toContainText('完成率和去年的比较')
  await expect(guide.starter('抓好调水')).toBeVisible()
  await picture(page, 'guide-section')
  expect(await violationsOf(page)).toEqual([])
})

test('a starter heading goes in at the section’s end, by key, and one undo takes it out', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const guide = guidePane(page)

  await guide.starter('抓好检修').focus()
  await page.keyboard.press('Enter')
  await expect(editor.text).toBeFocused()
  await page.keyboard.type('检修六台。')

  await expect
    .poll(editor.numbered)
    .toEqual(['一、基本情况', '二、主要工作', '（一）抓好检修', '三、履职情况'])
  await expect(editor.blocks.nth(4)).toHaveText('检修六台。')
  await expect(guide.section.getByRole('listitem').filter({ hasText: '抓好检修' })).toContainText('已有')

  await guide.insertAll.click()
  await expect
    .poll(editor.numbered)
    .toEqual([
      '一、基本情况',
      '二、主要工作',
      '（一）抓好检修',
      '（二）抓好调水',
      '（三）带好队伍',
      '三、履职情况',
    ])
  await pressShortcut(app, 'edit.undo')
  await expect(editor.headings).toHaveCount(4)
})

test('points are ticked, added, changed and put in as headings, and saved with the draft', async () => {
  const { page } = program
  const editor = editorPage(page)
  const guide = guidePane(page)

  await guide.tick('检修泵站')
  await expect(guide.checklist.getByRole('meter')).toHaveAttribute(
    'aria-valuetext',
    '清单共 2 条，已完成 1 条',
  )
  await guide.add.fill('招两名技术员')
  await page.keyboard.press('Enter')
  await expect(guide.point('招两名技术员')).toBeVisible()
  await guide.choose('数据并网', '修改')
  await page.getByRole('textbox', { name: '修改这一条' }).fill('数据全部并网')
  await page.keyboard.press('Enter')
  await editor.goToEndOf(editor.paragraph('检修六台。'))
  await guide.choose('数据全部并网', '作为小节标题加入')

  await expect(editor.heading('数据全部并网')).toBeVisible()
  await expect(guide.point('数据全部并网')).toContainText('（二）数据全部并网')
  await expect
    .poll(() => onDisk()?.checklist?.map(({ text, done }) => [text, done]))
    .toEqual([
      ['检修泵站', true],
      ['数据全部并网', false],
      ['招两名技术员', false],
    ])
  await picture(page, 'guide-checklist')
  expect(await violationsOf(page)).toEqual([])
})

test('a point belongs to the section with the caret and leads there', async () => {
  const { page } = program
  const editor = editorPage(page)
  const guide = guidePane(page)

  await editor.goToEndOf(editor.paragraph('检修六台。'))
  await guide.choose('检修泵站', '归到“（一）抓好检修”')
  await expect(guide.point('检修泵站')).toContainText('（一）抓好检修')
  await editor.goToEndOf(editor.paragraph('全站二十人。'))
  await guide.choose('检修泵站', '转到所在小节')
  await page.keyboard.press('End')
  await page.keyboard.type('与维护')
  await expect(editor.heading('抓好检修与维护')).toBeVisible()
})

test('a deleted point comes back', async () => {
  const { page } = program
  const guide = guidePane(page)

  await guide.choose('招两名技术员', '删除')
  await expect(guide.point('招两名技术员')).toBeHidden()
  await notices(page).action('撤销').click()
  await expect(guide.point('招两名技术员')).toBeVisible()
})

test('the whole has its target, set at the bottom and saved', async () => {
  const { page } = program
  const mark = page.getByRole('button', { name: /^全文 [\d,]+ 字，目标 2,000 字/ })

  await mark.click()
  await page.getByRole('textbox', { name: '全文不少于（字）' }).fill('1500')
  await picture(page, 'guide-target')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('button', { name: /^全文 [\d,]+ 字，目标 1,500 字/ })).toBeVisible()
  await expect.poll(() => onDisk()?.target).toBe(1500)
})

test('in the dark and in a small window the tab is as readable', async () => {
  const { page, app } = program
  const guide = guidePane(page)
  await chooseInMenu(app, 'view.themeDark')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 620))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1100)
  await chooseInMenu(app, 'view.right')
  await expect(guide.panel).toBeVisible()
  await picture(page, 'guide-small-dark')
  expect(await violationsOf(page)).toEqual([])
})
