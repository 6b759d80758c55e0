import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import { violationsOf } from '../support/accessibility'
import { cancel, commit, compose, letters } from '../support/composition'
import { draftFile, textOnDisk } from '../support/draftFile'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const file = '2026年工作总结.zhangfa'
const draft = draftWith(
  [
    heading(1, '主要工作'),
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
  '值班人员每两小时巡查一遍水位和机组温度，发现渗漏先行处置再上报，交接班时当面核对记录并签字，遇到强降雨天气提前一小时开机预排，雨停以后再派人沿渠巡查一遍，确认两岸没有险情。',
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
const onDisk = () => textOnDisk(join(program.library, file))

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
    /【检修机组】台次，【单位名称】派员到场验收，一次合格率达到【一次合格率】%。$/,
  )
  await picture(page, 'completion-blanks')
  await page.keyboard.press('Tab')

  await expect.poll(editor.selected).toBe('【检修机组】')
  await page.keyboard.type('40')
  await expect(editor.paragraph('第二段。')).toContainText('2026年共检修机组40台次，【单位名称】派员')
  await page.keyboard.press('Tab')
  await expect.poll(editor.selected).toBe('【单位名称】')
})

test('with blanks further on, Tab still takes what is shown', async () => {
  const { page } = program
  const editor = editorPage(page)

  await page.keyboard.type('县水利局')
  await write('第一段。', '全站职工放弃节假日休息')
  await expect(ghost()).toHaveCount(0)
  await write('第三段。', '值班人员每两小时')
  await expect(ghost()).toHaveCount(1)
  await picture(page, 'completion-long')
  await page.keyboard.press('Tab')

  await expect(editor.paragraph('第三段。')).toContainText('值班人员每两小时巡查一遍水位和机组温度')
})

test('what is shown is neither in the text, nor on the clipboard, nor in the file', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await write('第四段。', '交接班时当面核对')
  await page.keyboard.press('Backspace')
  await expect(ghost()).toHaveCount(0)
  await write('第五段。', '青山水务局派员到场')
  await expect(ghost()).toHaveAttribute('data-ghost', /验收/)
  await expect.poll(onDisk).toContain('第五段。青山水务局派员到场')
  expect(onDisk()).not.toContain('派员到场验收，一次合格率达到【一次合格率】%。\n第六段')
  await expect(editor.paragraph('第五段。')).toHaveText('第五段。青山水务局派员到场')
  await pressShortcut(app, 'edit.selectAll')
  await expect(ghost()).toHaveCount(0)
})

test('Ctrl+→ takes a word at a time and leaves the rest on screen', async () => {
  const { page, app } = program
  const editor = editorPage(page)

  await write('第六段。', '遇到强降雨天气')
  await expect(ghost()).toHaveCount(0)
  await pressShortcut(app, 'edit.undo')
  await chooseInMenu(app, 'view.completion')
  await chooseInMenu(app, 'view.completion')
  await expect(editor.text).toBeFocused()
})
