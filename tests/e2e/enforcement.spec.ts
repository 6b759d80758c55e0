import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Enforcement } from '../../shared/draft/draft'
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { collectionList } from '../support/pages/collectionList'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'
import { outlinePane } from '../support/pages/outlinePane'
import { fromRoot } from '../support/projectRoot'

// The table of enforcement, path by path. What is written is never refused: strict shows a bar, guide marks, off is silent.
test.describe.configure({ mode: 'serial' })

const draft = draftWith(
  [
    paragraph('intro', '现将全年工作总结如下：'),
    heading(1, '主要工作'),
    paragraph('work', '修剪行道树八百株。'),
    heading(1, '存在问题'),
    paragraph('problems', '高枝锯不够用。'),
    heading(1, '下步计划'),
    paragraph('plan', '添置高枝锯两台。'),
    { id: 'signature', type: 'signature', units: ['绿化队'], date: '2031年12月30日', seal: false },
  ],
  { title: [{ text: '绿化队年度工作总结' }] },
)
const ordered = ['一、主要工作', '二、存在问题', '三、下步计划']

let program: Launched
let folder: string
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhangfa-order-'))
  program = await launch({
    files: { '绿化队年度工作总结.zhangfa': JSON.stringify(draft) },
    settings: { lastDraft: draft.id },
  })
})
test.afterAll(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true })
})

/** The bar shows in strict order alone, the mark in the outline as long as the order is looked at. */
async function expectTold(enforcement: Enforcement, section: string) {
  const outline = outlinePane(program.page)
  await expect(outline.bar).toBeVisible({ visible: enforcement === 'strict' })
  const row = expect(outline.row(section))
  if (enforcement === 'off') await row.not.toHaveAccessibleName(/应在/)
  else await row.toHaveAccessibleName(/应在“.+”[前后]$/)
}

async function undoTo(headings: readonly string[]) {
  await pressShortcut(program.app, 'edit.undo')
  await expect.poll(editorPage(program.page).numbered).toEqual(headings)
  await expect(outlinePane(program.page).bar).toBeHidden()
}

for (const enforcement of ['strict', 'guide', 'off'] as const) {
  test(`${enforcement}: a heading typed out of order is taken as it is`, async () => {
    const { page, app } = program
    const editor = editorPage(page)
    await chooseInMenu(app, `enforcement.${enforcement}`)
    await editor.goToEndOf(editor.paragraph('添置高枝锯'))
    await page.keyboard.press('Enter')
    await pressShortcut(app, 'format.heading1')

    await page.keyboard.insertText('基本情况')

    await expect.poll(editor.numbered).toEqual([...ordered, '四、基本情况'])
    await expectTold(enforcement, '基本情况')
    await expect(async () => {
      await pressShortcut(app, 'edit.undo')
      expect(await editor.numbered()).toEqual(ordered)
    }).toPass()
  })

  test(`${enforcement}: a section pasted out of order is taken as it is`, async () => {
    const { page, app } = program
    const editor = editorPage(page)
    await app.evaluate(({ clipboard }) => clipboard.writeText('一、基本情况\n全队共有十二人。'))
    await editor.goToEndOf(editor.paragraph('添置高枝锯'))
    await page.keyboard.press('Enter')

    await pressShortcut(app, 'edit.paste')

    await expect.poll(editor.numbered).toEqual([...ordered, '四、基本情况'])
    await expectTold(enforcement, '基本情况')
    await undoTo(ordered)
  })

  test(`${enforcement}: a section renamed to what belongs elsewhere keeps its name and place`, async () => {
    const { page } = program
    const editor = editorPage(page)
    await editor.heading('下步计划').click({ clickCount: 3 })

    await page.keyboard.insertText('基本情况')

    await expect.poll(editor.numbered).toEqual(['一、主要工作', '二、存在问题', '三、基本情况'])
    await expectTold(enforcement, '基本情况')
    await undoTo(ordered)
  })

  test(`${enforcement}: an export of sections out of order`, async () => {
    const { page, app } = program
    const editor = editorPage(page)
    const told = notices(page)
    await editor.heading('下步计划').click({ clickCount: 3 })
    await page.keyboard.insertText('基本情况')
    await expectTold(enforcement, '基本情况')
    await answerSaveDialog(app, join(folder, `${enforcement}.txt`))

    await chooseInMenu(app, 'export.text')

    if (enforcement === 'strict') {
      const despite = page.getByRole('alertdialog')
      await expect(despite).toContainText('基本情况')
      await despite.getByRole('button', { name: '仍然导出' }).click()
    }
    await expect(told.list).toContainText(`${enforcement}.txt`)
    const listed = expect(told.list)
    if (enforcement === 'guide') await listed.toContainText('“基本情况”')
    else await listed.not.toContainText('“基本情况”')
    await told.dismissAll()
    await undoTo(ordered)
  })
}

for (const enforcement of ['strict', 'guide', 'off'] as const) {
  test(`an article out of order opens as it is where new drafts are ${enforcement}`, async () => {
    const { page, app } = program
    await pressShortcut(app, 'app.settings')
    const settings = page.getByRole('dialog', { name: '设置' })
    const name = { strict: '严格', guide: '提示', off: '不检查' }[enforcement]
    await settings.getByRole('button', { name: '章节顺序' }).click()
    await page.getByRole('option', { name, exact: true }).click()
    await settings.getByRole('button', { name: '关闭' }).click()
    await answerOpenDialog(app, [fromRoot('tests', 'fixtures', 'collections', 'outOfOrder.txt')])
    await pressShortcut(app, 'file.open')

    await collectionList(page).openAsDraft.click()

    await expect
      .poll(editorPage(page).numbered)
      .toEqual(['一、存在问题', '二、基本情况', '三、主要工作', '四、下步计划'])
    await expectTold(enforcement, '存在问题')
    await libraryPane(page).draft('绿化队').click()
    await expect.poll(editorPage(page).numbered).toEqual(ordered)
  })
}
