import { expect, test } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { draftJson } from '../../shared/draft/serialiseDraft'
import type { Block } from '../../shared/draft/draft'
import { violationsOf } from '../support/accessibility'
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs'
import { readDraftOnDisk, textOnDisk } from '../support/draftFile'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { notices } from '../support/pages/notices'
import { reviewDialog } from '../support/pages/reviewDialog'
import { rightPane } from '../support/pages/rightPane'
import { returnedWord, type WordEdit } from '../support/returnedWord'

test.describe.configure({ mode: 'serial' })

const table: Block = {
  id: 't',
  type: 'table',
  headerRows: 1,
  rows: [
    ['项目', '数量'],
    ['走访', '40家'],
  ].map((row) => row.map((text) => ({ paragraphs: [[{ text }]] }))),
}
const draft = draftWith(
  [
    paragraph('i', '现将全年工作总结如下。'),
    heading(1, '主要工作', { id: 'h1' }),
    paragraph('a', '上半年走访企业四十家，解决问题六十二个，企业反响良好。'),
    paragraph('b', '组织培训六期，参加三百人次，覆盖全部街道。'),
    table,
    heading(1, '存在问题', { id: 'h2' }),
    paragraph('c', '人手不足，部分工作推进不快。'),
    paragraph('d', '宣传不够，群众知晓率不高。'),
    heading(1, '下步计划', { id: 'h3' }),
    paragraph('e', '继续走访，不落一家。'),
  ],
  { id: 'visits', title: [{ text: '走访工作总结' }], enforcement: 'guide' },
)
const edits: WordEdit[] = [
  { type: 'exchange', old: '四十家', new: '四十二家', author: '张主任' },
  { type: 'exchange', old: '，企业反响良好', new: '', author: '张主任' },
  { type: 'comment', on: '六十二个', text: '数字请再核实，与台账一致。', author: '李处' },
  { type: 'insert', behind: '组织培训六期', text: '建立企业联系人制度，做到一企一策。', author: '张主任' },
  { type: 'exchange', old: '40家', new: '42家' },
  { type: 'delete', text: '人手不足', author: '李处' },
  { type: 'exchange', old: '宣传不够', new: '宣传力度不够' },
  { type: 'exchange', old: '不落一家', new: '一家不落', author: '张主任' },
]

let program: Launched
let returned: string
let other: string
const file = () => join(program.library, '走访工作总结.zhangfa')

test.beforeAll(async () => {
  program = await launch({
    userData: test.info().outputPath('user-data'),
    library: test.info().outputPath('library'),
    files: { '走访工作总结.zhangfa': draftJson(draft) },
    settings: { lastDraft: 'visits' },
  })
  returned = test.info().outputPath('走访工作总结（张主任改）.docx')
  other = test.info().outputPath('安全生产小结.docx')
  await writeFile(returned, returnedWord(draft, edits))
  const otherDraft = draftWith([heading(1, '消防演练'), paragraph('x', '开展消防演练三次，整改隐患十处。')])
  await writeFile(other, returnedWord(otherDraft, []))
  await expect(editorPage(program.page).paragraph('上半年')).toBeVisible()
})

test.afterAll(() => program.close())

test('the returned file is held against the draft: who changed what, and what was said', async () => {
  const { app, page } = program
  await answerOpenDialog(app, [returned])
  await chooseInMenu(app, 'draft.review')
  const review = reviewDialog(page)

  await expect(review.sum).toContainText('还有 7 处')
  await expect(review.sum).toContainText('批注还有 1 条')
  await expect(review.card('张主任，改字句，原文“四十家”，改为“四十二家”')).toBeVisible()
  await expect(review.line('解决问题').locator('del')).toHaveText(['四十家', '，企业反响良好'])
  await expect(review.card('李处的批注：数字请再核实，与台账一致。')).toContainText('“六十二个”')
  await expect(review.dialog.locator('.review-cells li')).toHaveText('第 2 行第 2 格40家42家')
  await expect(review.card('李处，删去一段')).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
})

test('keys go from change to change, take over and decline; each is a step of undo', async () => {
  const { app, page } = program
  const review = reviewDialog(page)
  await expect(review.current).toContainText('张主任')
  await expect(review.current).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(review.sum).toContainText('还有 6 处')
  await page.keyboard.press('Delete')
  await expect(review.sum).toContainText('还有 5 处')
  await expect(review.sum).toContainText('已采纳 1 处，不采纳 1 处')
  await expect.poll(() => textOnDisk(file())).toContain('走访企业四十二家，解决问题六十二个，企业反响良好。')

  await pressShortcut(app, 'edit.undo')
  await expect(review.sum).toContainText('还有 6 处')
  await expect.poll(() => textOnDisk(file())).toContain('走访企业四十家')
  await pressShortcut(app, 'edit.redo')
  await expect.poll(() => textOnDisk(file())).toContain('走访企业四十二家')
  await expect(review.sum).toContainText('还有 5 处')

  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(review.current).toContainText('已采纳')
  await page.keyboard.press('Delete')
  await expect.poll(() => textOnDisk(file())).toContain('走访企业四十家')
  await review.take(review.card('原文“四十家”'))
  await expect.poll(() => textOnDisk(file())).toContain('走访企业四十二家')
})

test('a comment becomes a point of the checklist', async () => {
  const { page } = program
  const review = reviewDialog(page)
  const comment = review.card('李处的批注')
  await comment.getByRole('button', { name: '记为待办' }).click()
  await expect(comment).toContainText('已记入清单')
  await expect(review.sum).not.toContainText('批注')
})

test('the review is kept while its dialog is closed; the place of a change is shown in the draft', async () => {
  const { app, page } = program
  const review = reviewDialog(page)
  await review.card('张主任，增加一段').getByRole('button', { name: '在文稿中看' }).click()
  await expect(review.dialog).toHaveCount(0)
  await rightPane(page).tab('要点').click()
  await expect(page.getByRole('region', { name: '清单' })).toContainText('李处：数字请再核实，与台账一致。')

  await chooseInMenu(app, 'draft.review')
  await expect(review.sum).toContainText('还有 5 处')
  await expect(review.sum).toContainText('已采纳 1 处，不采纳 1 处')
})

test('a section and all at once are one step each', async () => {
  const { app, page } = program
  const review = reviewDialog(page)
  await review.dialog.getByRole('button', { name: '“存在问题”全部采纳' }).click()
  await expect(review.sum).toContainText('还有 3 处')
  await expect.poll(() => textOnDisk(file())).not.toContain('人手不足')
  await pressShortcut(app, 'edit.undo')
  await expect.poll(() => textOnDisk(file())).toContain('人手不足')

  await review.takeAll.click()
  await expect(review.sum).toContainText('都看过了')
  await expect.poll(() => textOnDisk(file())).toContain('一企一策')
  expect(textOnDisk(file())).toContain('宣传力度不够')
  expect(textOnDisk(file())).toContain('42家')
  expect(textOnDisk(file())).toContain('一家不落')
  expect(textOnDisk(file())).toContain('企业反响良好')
  await pressShortcut(app, 'edit.undo')
  await expect.poll(() => textOnDisk(file())).not.toContain('一企一策')
  await review.close()
})

test('what the writer changed since the export is not overwritten: two texts of one place are chosen from', async () => {
  const { app, page } = program
  const editor = editorPage(page)
  await answerSaveDialog(app, test.info().outputPath('导出.docx'))
  await pressShortcut(app, 'export.word')
  await expect(notices(page).list).toContainText('导出')
  const exported = readDraftOnDisk(file())
  if (!exported) throw new Error('nothing on disk')
  const later = test.info().outputPath('再改.docx')
  await writeFile(
    later,
    returnedWord(exported, [
      { type: 'exchange', old: '继续走访', new: '坚持走访', author: '张主任' },
      { type: 'exchange', old: '三百人次', new: '三百五十人次', author: '张主任' },
    ]),
  )
  await notices(page).dismissAll()
  await editor.goToEndOf(editor.paragraph('组织培训'))
  await page.keyboard.type('Done.')
  await editor.paragraph('继续走访').click()
  await page.keyboard.press('Home')
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Delete')
  await page.keyboard.type('Go on ')
  await expect.poll(() => textOnDisk(file())).toContain('Go on 走访')

  await chooseInMenu(app, 'draft.review')
  const review = reviewDialog(page)
  await answerOpenDialog(app, [later])
  await review.dialog.getByRole('button', { name: '换一个文件…' }).click()
  await expect(review.dialog).toContainText('导出后您自己改过的地方不会被盖掉')
  await expect(review.sum).toContainText('还有 2 处')
  const conflict = review.cards.filter({ hasText: '两边都改过' })
  await expect(conflict).toHaveCount(1)
  await review.takeAll.click()
  await expect(review.sum).toContainText('还有 1 处')
  await expect.poll(() => textOnDisk(file())).toContain('参加三百五十人次，覆盖全部街道。Done.')
  expect(textOnDisk(file())).toContain('Go on 走访')
  await conflict.getByRole('button', { name: '用审改稿的' }).click()
  await expect.poll(() => textOnDisk(file())).toContain('坚持走访')
  await review.close()
})

test('a copy that is dropped on the window may be held against the draft', async () => {
  const { page } = program
  await drop(returned)
  const question = page.getByRole('dialog', { name: '怎样打开这个文件' })
  await expect(question).toContainText('走访工作总结（张主任改）.docx')
  await expect(question.getByRole('button', { name: '作为新文稿打开' })).toBeVisible()
  await question.getByRole('button', { name: '对照审改稿' }).click()
  await expect(reviewDialog(page).dialog).toContainText('走访工作总结（张主任改）.docx')
  await reviewDialog(page).close()
})

test('a file of another text is not taken for a copy: it can be opened as a draft of its own', async () => {
  const { app, page } = program
  await chooseInMenu(app, 'draft.review')
  const review = reviewDialog(page)
  await answerOpenDialog(app, [other])
  await review.dialog.getByRole('button', { name: '换一个文件…' }).click()
  const question = page.getByRole('dialog', { name: '不像是这篇文稿的审改稿' })
  await expect(question).toContainText('安全生产小结.docx')
  await question.getByRole('button', { name: '作为新文稿打开' }).click()
  await expect(page.getByText('消防演练').first()).toBeVisible()
})

/** Drops a file as from a file manager: one that an input holds has its path. */
async function drop(path: string) {
  const { page } = program
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'dropped'
    document.body.append(input)
  })
  await page.locator('#dropped').setInputFiles(path)
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped')
    const data = new DataTransfer()
    for (const file of input?.files ?? []) data.items.add(file)
    input?.remove()
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    )
  })
}
