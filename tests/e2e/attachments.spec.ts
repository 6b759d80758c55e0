import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import type { Block } from '../../shared/draft/draft'
import { draftWith, heading, paragraph } from '../support/drafts'
import { readDraftOnDisk } from '../support/draftFile'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { notices } from '../support/pages/notices'
import { picture } from '../support/picture'

test.describe.configure({ mode: 'serial' })

const signature: Block = { id: 's', type: 'signature', units: ['某馆'], date: '2026年1月8日', seal: false }
const draft = draftWith([
  heading(1, '主要工作'),
  paragraph('p', '开馆三百天。'),
  paragraph('q', '接待三万人次。'),
  signature,
])

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    files: { '总结.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: draft.id },
  })
})
test.afterAll(() => program.close())

const onDisk = () => readDraftOnDisk(join(program.library, '总结.zhangfa'))?.blocks ?? []
const types = () => onDisk().map(({ type }) => type)
const labels = () =>
  program.page
    .locator('[data-block="attachment"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-number')))

test('Ctrl+Enter starts a new page at the caret; one undo takes it away', async () => {
  const { app, page } = program
  await editorPage(page).goToEndOf(editorPage(page).paragraph('开馆三百天。'))
  await page.keyboard.press('Control+Enter')
  await expect.poll(types).toEqual(['heading', 'paragraph', 'pageBreak', 'paragraph', 'signature'])
  await pressShortcut(app, 'edit.undo')
  await expect.poll(types).toEqual(['heading', 'paragraph', 'paragraph', 'signature'])
  await chooseInMenu(app, 'insert.pageBreak')
  await expect.poll(types).toEqual(['heading', 'paragraph', 'pageBreak', 'paragraph', 'signature'])
  await page.keyboard.type('Then ')
  await expect(editorPage(page).paragraph('Then 接待三万人次。')).toBeVisible()
})

test('in the middle of a paragraph it parts it', async () => {
  const { app, page } = program
  await editorPage(page).paragraph('开馆三百天。').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(types)
    .toEqual(['heading', 'paragraph', 'pageBreak', 'paragraph', 'pageBreak', 'paragraph', 'signature'])
  await pressShortcut(app, 'edit.undo')
  await expect(editorPage(page).paragraph('开馆三百天。')).toBeVisible()
})

test('attachments come at the end, numbered by the program, their titles written in place', async () => {
  const { app, page } = program
  await chooseInMenu(app, 'insert.attachment')
  await page.keyboard.type('Table A')
  await expect.poll(labels).toEqual(['附件'])
  await chooseInMenu(app, 'insert.attachment')
  await page.keyboard.type('Table B')
  await expect.poll(labels).toEqual(['附件1', '附件2'])
  await expect.poll(() => types().slice(-4)).toEqual(['attachment', 'paragraph', 'attachment', 'paragraph'])
  await picture(page, 'attachments')
})

test('the note takes their titles on request', async () => {
  const { app, page } = program
  await chooseInMenu(app, 'insert.matchAttachments')
  await expect
    .poll(() => onDisk().find((block) => block.type === 'attachments'))
    .toMatchObject({ names: ['Table A', 'Table B'] })
  await chooseInMenu(app, 'insert.matchAttachments')
  await expect(notices(page).list).toContainText('附件说明与附件一致')
})
