import { expect, test, type Page } from '@playwright/test'
import { join } from 'node:path'
import { violationsOf } from '../support/accessibility'
import { cancel, commit, compose, letters } from '../support/composition'
import { draftFile, readDraftOnDisk, textOnDisk } from '../support/draftFile'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const file = '2026年工作总结.zhangfa'
const draft = draftWith(
  [
    heading(1, '主要工作'),
    {
      id: 'runIn',
      type: 'heading',
      level: 2,
      lead: [{ text: '管好物资。' }],
      tail: [{ text: '专人负责。' }],
    },
    ...['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((id) => paragraph(id, `第${id}段。`)),
  ],
  {
    id: 'now',
    title: [{ text: '2026年工作总结' }],
    profile: { unit: '河东泵站', year: '2026' },
  },
)
const earlier = draftFile(
  'earlier',
  '2024年工作总结',
  '全站职工放弃节假日休息，对沿线闸门逐一除锈刷漆，没有发生一起停水事故。',
  '2024年共检修机组36台次，青山水务局派员到场验收，一次合格率达到98.5%。',
  '汛期每两小时巡查一遍水位和机组温度，发现渗漏先行处置再上报，交接班时当面核对记录并签字，雨停以后再派人沿渠巡查一遍，确认两岸没有险情。',
  '收工以后清点工具，逐件登记入库。',
  '每月末由站长带队抽查台账，并当场反馈。',
  '遇到停电先启动备用电源，再向调度报告。',
  '钥匙实行双人保管，借用须经站长同意。',
  '闸门井口加装了防坠护栏。',
  '物资按月盘点造册，缺项当天补齐。',
)

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    library: test.info().outputPath('library'),
    userData: test.info().outputPath('user-data'),
    files: { [file]: JSON.stringify(draft), '2024年工作总结.zhangfa': earlier },
    settings: { lastDraft: draft.id },
  })
})
test.afterAll(() => program.close())

const ghost = () => editorPage(program.page).text.locator('[data-ghost]')
/** Waits until the draft is saved with this text: by then a suggestion would have been there, too. */
const saved = (text: string) => expect.poll(() => textOnDisk(join(program.library, file))).toContain(text)

/** Goes behind a paragraph and writes on as a person does who then stops to think. */
async function write(behind: string, text: string) {
  const { page } = program
  const editor = editorPage(page)
  await editor.goToEndOf(editor.paragraph(behind))
  await page.keyboard.type(text)
}

test('after a pause the sentence goes on in grey, and Tab takes it in, in one step', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await write('第一段。', '全站职工放弃节假日休息，')
  await expect(ghost()).toHaveAttribute('data-ghost', /对沿线闸门逐一除锈刷漆，没有发生一起停水事故。$/)
  await picture(page, 'completion-light')
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Tab')

  await expect(editor.paragraph('第一段。')).toHaveText(
    '第一段。全站职工放弃节假日休息，对沿线闸门逐一除锈刷漆，没有发生一起停水事故。',
  )
  await expect(ghost()).toHaveCount(0)
  await pressShortcut(app, 'edit.undo')
  await expect(editor.paragraph('第一段。')).toHaveText('第一段。全站职工放弃节假日休息，')
  await pressShortcut(app, 'edit.redo')
  await expect(editor.paragraph('没有发生一起停水事故。')).toHaveCount(1)
})

test('what belongs to another year or unit comes as blanks, the first selected', async () => {
  const { page } = program
  const editor = editorPage(page)

  await write('第二段。', '2026年共检修机组')
  await expect(ghost()).toHaveAttribute(
    'data-ghost',
    /【次数】台次，【单位名称】派员到场验收，一次合格率达到【一次合格率】%。$/,
  )
  await picture(page, 'completion-blanks')
  await page.keyboard.press('Tab')

  await expect.poll(editor.selected).toBe('【次数】')
  await page.keyboard.type('40')
  await expect(editor.paragraph('第二段。')).toContainText('2026年共检修机组40台次，【单位名称】派员')
  await page.keyboard.press('Tab')
  await expect.poll(editor.selected).toBe('【单位名称】')
})

test('with a blank further on, Tab still takes what is shown first', async () => {
  const { page } = program
  const editor = editorPage(page)

  await write('第三段。', '汛期每两小时')
  await expect(ghost()).toHaveAttribute('data-ghost', /确认两岸没有险情。$/)
  await picture(page, 'completion-long')
  await page.keyboard.press('Tab')

  await expect(editor.paragraph('第三段。')).toContainText('汛期每两小时巡查一遍水位和机组温度')
  await expect.poll(editor.selected).toBe('')
})

test('what the draft says already is not suggested again', async () => {
  const { page } = program

  await write('第八段。', '全站职工放弃节假日休息')
  await saved('第八段。全站职工放弃节假日休息')
  await expect(ghost()).toHaveCount(0)
  await page.keyboard.type('。')
})

test('what is shown is not in the text: not in the file, on the clipboard, for a screen reader, nor behind Backspace', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const fourth = editor.paragraph('第四段。')

  await write('第四段。', '收工以后清点工具')
  await expect(ghost()).toHaveAttribute('data-ghost', /逐件登记入库。$/)
  await saved('第四段。收工以后清点工具\n')
  await expect(ghost()).toHaveCount(1)
  expect(await readAloud(page)).toContain('第四段。收工以后清点工具')
  expect(await readAloud(page)).not.toContain('逐件登记入库')

  await page.keyboard.press('Shift+Home')
  await expect(ghost()).toHaveCount(0)
  await pressShortcut(app, 'edit.copy')
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('第四段。收工以后清点工具')
  await page.keyboard.press('End')
  await page.keyboard.type('，')
  await expect(ghost()).toHaveCount(1)
  await page.keyboard.press('Backspace')
  await expect(fourth).toHaveText('第四段。收工以后清点工具')
})

test('Ctrl+→ takes a word at a time and leaves the rest on screen', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const fifth = editor.paragraph('第五段。')

  await write('第五段。', '每月末由站长')
  await expect(ghost()).toHaveAttribute('data-ghost', /带队抽查台账，并当场反馈。$/)
  await page.keyboard.press('Control+ArrowRight')
  await expect(fifth).toHaveText(/^第五段。每月末由站长带队?$/)
  await expect(ghost()).toHaveAttribute('data-ghost', /抽查台账，并当场反馈。$/)
  await page.keyboard.press('Tab')
  await expect(fifth).toHaveText('第五段。每月末由站长带队抽查台账，并当场反馈。')
  await pressShortcut(app, 'edit.undo')
  await expect(fifth).toHaveText(/^第五段。每月末由站长带队?$/)
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+ArrowRight')
  await expect(fifth, 'else it goes a word on').toHaveText(/^第五段。每月末由站长带队?$/)
})

test('Escape puts it away until the sentence ends', async () => {
  const { page } = program

  await write('第六段。', '遇到停电先启动')
  await expect(ghost()).toHaveAttribute('data-ghost', /备用电源，再向调度报告。$/)
  await page.keyboard.press('Escape')
  await expect(ghost()).toHaveCount(0)
  await page.keyboard.type('备用电源')
  await saved('遇到停电先启动备用电源\n')
  await expect(ghost()).toHaveCount(0)

  await page.keyboard.type('。遇到停电先启动')
  await expect(ghost()).toHaveAttribute('data-ghost', /备用电源，再向调度报告。$/)
})

test('an input method is not disturbed while it composes, and helped once it is done', async () => {
  const { page } = program
  const editor = editorPage(page)

  await write('第七段。', '钥匙实行双人')
  await expect(ghost()).toHaveCount(1)
  await compose(page, letters('bao'))
  await expect(ghost()).toHaveCount(0)
  await saved('钥匙实行双人bao')
  await expect(ghost()).toHaveCount(0)
  await cancel(page)
  await compose(page, letters('baoguan'))
  await commit(page, '保管')

  await expect(editor.paragraph('第七段。')).toHaveText('第七段。钥匙实行双人保管')
  await expect(ghost()).toHaveAttribute('data-ghost', /，借用须经站长同意。$/)
})

test('it goes with the caret and with the focus', async () => {
  const { page } = program
  const editor = editorPage(page)

  await page.keyboard.press('ArrowLeft')
  await expect(ghost()).toHaveCount(0)
  await page.keyboard.press('End')
  await page.keyboard.type('，')
  await expect(ghost()).toHaveCount(1)
  await editor.title.click()
  await expect(ghost()).toHaveCount(0)
})

test('in a heading nothing is suggested, behind a run-in heading as in a paragraph', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const runIn = editor.heading('管好物资。')

  await editor.goToEndOf(editor.heading('主要工作'))
  await page.keyboard.type('物资按月盘点')
  await saved('主要工作物资按月盘点\n')
  await expect(ghost()).toHaveCount(0)
  await pressShortcut(app, 'edit.undo')
  await editor.goToEndOf(runIn)
  await page.keyboard.type('物资按月盘点')
  await expect(ghost()).toHaveAttribute('data-ghost', /造册，缺项当天补齐。$/)
  await picture(page, 'completion-run-in')
  await page.keyboard.press('Tab')

  await saved('管好物资。专人负责。物资按月盘点造册，缺项当天补齐。\n')
  const [last] = readDraftOnDisk(join(program.library, file))?.blocks.filter(({ id }) => id === 'runIn') ?? []
  expect(last).toMatchObject({
    lead: [{ text: '管好物资。' }],
    tail: [{ text: '专人负责。物资按月盘点造册，缺项当天补齐。' }],
  })
})

test('one switch turns it off, in the menu and in the settings', async () => {
  const { page, app } = program

  await chooseInMenu(app, 'view.completion')
  await write('第八段。', '闸门井口加装了')
  await saved('闸门井口加装了')
  await expect(ghost()).toHaveCount(0)
  await pressShortcut(app, 'app.settings')
  const choice = page.getByRole('button', { name: '句子补全' })
  await expect(choice).toContainText('关闭')
  await choice.click()
  await page.getByRole('option', { name: '打开' }).click()
  await expect(page.getByText('只用短语和您自己的文稿，不联网')).toBeVisible()
  await picture(page, 'completion-setting')
  await page.keyboard.press('Escape')

  await write('闸门井口加装了', '防坠')
  await expect(ghost()).toHaveAttribute('data-ghost', /护栏。$/)
})

test('a draft that was changed is known anew once it is left', async () => {
  const { page } = program
  const editor = editorPage(page)
  const library = libraryPane(page)

  await library.draft('2024年工作总结').click()
  await editor.goToEndOf(editor.paragraph('护栏。'))
  await page.keyboard.type('水尺每周擦洗两次并校正读数。')
  await library.draft('2026年工作总结').click()
  await write('第九段。', '水尺每周擦洗')
  await expect(ghost()).toHaveAttribute('data-ghost', /两次并校正读数。$/)
})

test('in the dark and in a small window it is as readable', async () => {
  const { page, app } = program
  await chooseInMenu(app, 'view.themeDark')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 620))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1100)
  await expect(ghost()).toHaveCount(1)
  await ghost().scrollIntoViewIfNeeded()
  await picture(page, 'completion-dark')
  expect(await violationsOf(page)).toEqual([])
})

/** All that a screen reader finds in the window. */
async function readAloud(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.map(({ name }) => String(name?.value ?? '')).join('\n')
}
