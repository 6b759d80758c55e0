import { expect, test } from '@playwright/test'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { answerSaveDialog } from '../support/dialogs'
import { draftFile, readDraftOnDisk, textOnDisk, titleOnDisk } from '../support/draftFile'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { rightPane } from '../support/pages/rightPane'
import { statusBar } from '../support/pages/statusBar'
import { versionsPane } from '../support/pages/versionsPane'

test.describe.configure({ mode: 'serial' })

const first = '上半年走访企业四十家。'

let program: Launched
let library: string

test.beforeAll(async () => {
  library = test.info().outputPath('library')
  program = await launch({
    library,
    userData: test.info().outputPath('user-data'),
    files: {
      '走访小结.zhangfa': draftFile('visits', '走访小结', first),
      '别的总结.zhangfa': draftFile('other', '别的总结', '另一篇。'),
    },
    settings: { lastDraft: 'visits' },
  })
  await expect(editorPage(program.page).paragraph(first)).toBeVisible()
})

test.afterAll(() => program.close())

test('what was typed is on disk within a second of the last key, and the window says since when', async () => {
  const { page } = program
  await editorPage(page).goToEnd()
  await page.keyboard.type('Q2 done.')

  await expect
    .poll(() => textOnDisk(inLibrary('走访小结')), { timeout: 1000, intervals: [25] })
    .toBe(`${first}Q2 done.`)
  await expect(statusBar(page).saved).toBeVisible()
})

test('Ctrl+S keeps a version, and restoring it is one step that can be undone', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  await pressShortcut(app, 'draft.save')
  await rightPane(page).show('版本')
  const versions = versionsPane(page)
  await expect(versions.row('手动标记')).toHaveCount(1)

  await editor.goToEnd()
  await page.keyboard.type(' Later words.')
  await expect.poll(() => textOnDisk(inLibrary('走访小结'))).toContain('Later words.')
  await versions.restore(versions.row('手动标记'))

  await expect(editor.paragraph('Q2 done.')).toHaveText(`${first}Q2 done.`)
  await expect.poll(() => textOnDisk(inLibrary('走访小结'))).toBe(`${first}Q2 done.`)
  await expect(versions.row('恢复前')).toHaveCount(1)

  await pressShortcut(app, 'edit.undo')
  await expect(editor.paragraph('Q2 done.')).toHaveText(`${first}Q2 done. Later words.`)
  await expect.poll(() => textOnDisk(inLibrary('走访小结'))).toContain('Later words.')
})

test('a restored version brings its title back in the same step', async () => {
  const { page, app } = program
  const editor = editorPage(page)
  const versions = versionsPane(page)
  await editor.title.click()
  await page.keyboard.press('End')
  await page.keyboard.type('2')
  await editor.goToEnd()
  await page.keyboard.type(' Third.')
  await expect.poll(() => textOnDisk(inLibrary('走访小结2'))).toContain('Third.')

  await versions.restore(versions.row('手动标记'))
  await expect(editor.title).toHaveText('走访小结')
  await expect(editor.paragraph('Q2 done.')).toHaveText(`${first}Q2 done.`)

  await pressShortcut(app, 'edit.undo')
  await expect(editor.title).toHaveText('走访小结2')
  await expect(editor.paragraph('Q2 done.')).toHaveText(`${first}Q2 done. Later words. Third.`)

  await pressShortcut(app, 'edit.redo')
  await expect(editor.title).toHaveText('走访小结')
  await expect(editor.paragraph('Q2 done.')).toHaveText(`${first}Q2 done.`)
  await pressShortcut(app, 'edit.undo')
  await expect(editor.title).toHaveText('走访小结2')
  await expect(editor.paragraph('Q2 done.')).toHaveText(`${first}Q2 done. Later words. Third.`)
})

test('another copy goes where the writer says, as a draft of its own', async () => {
  const { page, app } = program
  const copy = test.info().outputPath('抄送件.zhangfa')
  await answerSaveDialog(app, copy)
  await pressShortcut(app, 'draft.saveAs')

  await expect(
    page.getByText('已另存为“抄送件.zhangfa”。窗口里继续编辑的仍是文稿库里的这一篇。'),
  ).toBeVisible()
  expect(textOnDisk(copy)).toContain('Third.')
  expect(readDraftOnDisk(copy)?.id).not.toBe('visits')
})

test('the file is shown where it lies', async () => {
  const { app } = program
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (file) => Reflect.set(globalThis, 'shownFile', file)
  })
  await chooseInMenu(app, 'draft.showInFolder')

  const shown = () => app.evaluate(() => Reflect.get(globalThis, 'shownFile') as string | undefined)
  await expect.poll(shown).toBeDefined()
  const file = (await shown()) ?? ''
  await expect.poll(() => textOnDisk(file)).toContain('Third.')
})

test('the file takes the name of the title when the title is left, never that of another', async () => {
  await retitle('别的总结')

  await expect.poll(() => existsSync(inLibrary('别的总结(2)'))).toBe(true)
  expect(titleOnDisk(inLibrary('别的总结(2)'))).toBe('别的总结')
  expect(textOnDisk(inLibrary('别的总结'))).toBe('另一篇。')
  expect(existsSync(inLibrary('走访小结2'))).toBe(false)
})

test('marks that no file name may hold stay in the title and not in the name', async () => {
  const title = 'a/b:c*?"<>|'
  await retitle(title)

  const named = () => readdirSync(library).find((name) => name.startsWith('a'))
  await expect.poll(named).toBeDefined()
  expect(named()).not.toMatch(/[<>:"/\\|?*]/)
  expect(titleOnDisk(join(library, named() ?? ''))).toBe(title)
})

test('quitting waits for the save, and the next start has the same draft on screen', async () => {
  await editorPage(program.page).goToEnd()
  await program.page.keyboard.type(' Last words.')
  await program.close()
  program = await program.relaunch()

  await expect(editorPage(program.page).text).toContainText('Last words.')
})

async function retitle(title: string) {
  const { page } = program
  await editorPage(page).title.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(title)
  await expect(editorPage(page).title).toHaveText(title)
  await editorPage(page).text.click()
}

function inLibrary(title: string): string {
  return join(library, `${title}.zhangfa`)
}
