import { expect, test } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from '../../shared/draft/draft'
import { draftJson } from '../../shared/draft/serialiseDraft'
import { answerSaveDialog } from '../support/dialogs'
import { textOnDisk } from '../support/draftFile'
import { draftWith, heading, paragraph } from '../support/drafts'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { notices } from '../support/pages/notices'
import { rightPane } from '../support/pages/rightPane'
import { statusBar } from '../support/pages/statusBar'
import { compareDialog, versionsPane } from '../support/pages/versionsPane'

test.describe.configure({ mode: 'serial' })

const blocks: Block[] = [
  heading(1, '基本情况', { id: 'h1' }),
  paragraph('a', '全局共有职工四十人。'),
  heading(1, '主要工作', { id: 'h2' }),
  paragraph('b', '上半年走访企业四十家。'),
  heading(1, '下步计划', { id: 'h3' }),
  paragraph('c', '继续走访。'),
]
let program: Launched
let library: string
const file = () => join(library, '走访小结.zhangfa')

test.beforeAll(async () => {
  library = test.info().outputPath('library')
  const draft = draftWith(blocks, { id: 'visits', title: [{ text: '走访小结' }], enforcement: 'guide' })
  program = await launch({
    library,
    userData: test.info().outputPath('user-data'),
    files: { '走访小结.zhangfa': draftJson(draft) },
    settings: { lastDraft: 'visits' },
  })
  await expect(editorPage(program.page).paragraph('上半年')).toBeVisible()
})

test.afterAll(() => program.close())

test.afterEach(async () => {
  if (!program.page.isClosed()) await notices(program.page).dismissAll()
})

test('what was there before the first key can be had back, though nobody kept it', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await editor.text.click()
  await pressShortcut(app, 'edit.selectAll')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('Gone.')
  await expect.poll(() => textOnDisk(file())).toBe('Gone.')

  await rightPane(page).show('版本')
  const versions = versionsPane(page)
  await expect(versions.row('自动')).toHaveCount(1)
  await versions.restore(versions.rows.last())

  await expect(editor.paragraph('上半年')).toHaveText('上半年走访企业四十家。')
  await expect.poll(() => textOnDisk(file())).toContain('继续走访。')
  await expect(versions.row('恢复前')).toHaveCount(1)
  await notices(page).action('撤销').click()
  await expect.poll(() => textOnDisk(file())).toBe('Gone.')
  await pressShortcut(app, 'edit.redo')
  await expect.poll(() => textOnDisk(file())).toContain('继续走访。')
})

test('a version is named, pinned and deleted from its row, by key or menu', async () => {
  const { page, app } = program
  const versions = versionsPane(page)
  await pressShortcut(app, 'draft.save')
  const marked = versions.row('手动标记')
  await expect(marked).toHaveCount(1)
  await marked.focus()
  await page.keyboard.press('F2')
  await expect(versions.name).toBeFocused()
  await page.keyboard.type('Draft 2')
  await page.keyboard.press('Enter')
  await expect(marked).toContainText('Draft 2')

  await versions.choose(marked, '固定')
  await expect(marked.getByLabel('已固定')).toBeVisible()
  await marked.focus()
  await page.keyboard.press('Delete')
  await expect(marked).toHaveCount(1)

  const restored = versions.row('恢复前')
  await versions.choose(restored, '删除这一版')
  await expect(restored).toHaveCount(0)
  await notices(page).action('撤销').click()
  await expect(restored).toHaveCount(1)
})

test('two states are compared word by word, side by side and in one', async () => {
  const { page } = program
  const editor = editorPage(page)
  await editor.paragraph('上半年').click()
  await page.keyboard.press('End')
  await page.keyboard.type('Visits: 40.')
  await expect.poll(() => textOnDisk(file())).toContain('Visits: 40.')

  await versionsPane(page).compare(versionsPane(page).row('Draft 2'))
  const compare = compareDialog(page)
  await expect(compare.came).toHaveText(['Visits: 40.'])
  await expect(compare.went).toHaveCount(0)
  await expect(compare.sum).toContainText('1 处不同')
  await expect(compare.rows.filter({ hasText: '主要工作' })).toHaveText(/二、主要工作.*二、主要工作/)

  await compare.chooseWay('合并')
  await expect(compare.rows.filter({ hasText: '主要工作' })).toHaveText(/^(恢复这一节)?二、主要工作$/)
  await compare.next.press('Enter')
  await expect(compare.current).toContainText('Visits: 40.')
  await compare.chooseNewer('Draft 2')
  await expect(compare.dialog.getByText('这两版的文字和格式都一样。')).toBeVisible()
  await compare.close()
})

test('one section comes back to its place, and that is undone in one step', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await page.getByRole('treeitem', { name: /主要工作/ }).focus()
  await page.keyboard.press('Delete')
  await expect(editor.text.getByText('上半年')).toHaveCount(0)
  await editor.paragraph('继续走访').click()
  await page.keyboard.press('End')
  await page.keyboard.type('Kept.')
  await expect.poll(() => textOnDisk(file())).toContain('Kept.')

  await versionsPane(page).compare(versionsPane(page).row('Draft 2'))
  await compareDialog(page).restoreSection('主要工作').click()
  await expect.poll(() => textOnDisk(file())).toMatch(/四十人。.*主要工作.*四十家。.*下步计划.*Kept\./su)
  await expect(page.getByText('已恢复“主要工作”这一节')).toBeVisible()

  await pressShortcut(app, 'edit.undo')
  await expect.poll(() => textOnDisk(file())).not.toContain('四十家。')
  expect(textOnDisk(file())).toContain('Kept.')
})

test('what is handed in is locked, and an export of it is named after it', async () => {
  const { page, app } = program
  const versions = versionsPane(page)
  await chooseInMenu(app, 'draft.finalise')
  const final = versions.row('定稿')
  await expect(final).toHaveCount(1)
  await expect(statusBar(page).bar).toContainText(/已定稿 \d+月\d+日/)
  await final.focus()
  await page.keyboard.press('Delete')
  await page.keyboard.press('F2')
  await expect(versions.name).toHaveCount(0)
  await expect(final).toHaveCount(1)

  expect(await proposedName()).toMatch(/^走访小结（定稿\d{4}年\d+月\d+日）\.txt$/u)
  await editorPage(page).goToEnd()
  await page.keyboard.type('More.')
  await expect.poll(() => textOnDisk(file())).toContain('More.')
  expect(await proposedName()).toBe('走访小结.txt')

  await versions.choose(final, '取消定稿')
  await expect(final).toHaveCount(0)
  await expect(statusBar(page).bar).not.toContainText('已定稿')
})

test('versions are there at the next start', async () => {
  await program.close()
  program = await program.relaunch()
  await expect(versionsPane(program.page).row('Draft 2')).toHaveCount(1)
})

/** Under which name an export of the draft as text is offered. */
async function proposedName(): Promise<string> {
  const { app } = program
  const out = test.info().outputPath(`${String(Date.now())}.txt`)
  await answerSaveDialog(app, out)
  await app.evaluate(({ dialog }) => {
    const answer = dialog.showSaveDialog.bind(dialog) as (...all: unknown[]) => unknown
    dialog.showSaveDialog = ((...input: unknown[]) => {
      const options = input.at(-1) as { defaultPath?: string }
      Reflect.set(globalThis, 'proposedName', options.defaultPath)
      return answer(...input)
    }) as typeof dialog.showSaveDialog
  })
  await chooseInMenu(app, 'export.text')
  const read = () => app.evaluate(() => Reflect.get(globalThis, 'proposedName') as string | undefined)
  await expect.poll(read).toBeDefined()
  await expect.poll(() => existsSync(out)).toBe(true)
  const proposed = (await read()) ?? ''
  await app.evaluate(() => Reflect.deleteProperty(globalThis, 'proposedName'))
  return proposed.split('/').at(-1) ?? ''
}
