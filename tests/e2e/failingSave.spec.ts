import { expect, test } from '@playwright/test'
import { once } from 'node:events'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerSaveDialog } from '../support/dialogs'
import { draftFile, textOnDisk } from '../support/draftFile'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { canMount, mountReadOnly, mountTinyDisk } from '../support/mounts'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { statusBar } from '../support/pages/statusBar'
import { unsavedDialog } from '../support/pages/unsavedDialog'

test.describe.configure({ mode: 'serial' })

let program: Launched
let library: string
let elsewhere: string

test.beforeAll(async () => {
  library = test.info().outputPath('library')
  elsewhere = test.info().outputPath('elsewhere')
  program = await launch({
    library,
    userData: test.info().outputPath('user-data'),
    files: {
      '防汛小结.zhangfa': draftFile('flood', '防汛小结', '汛期值守。'),
      '另一篇.zhangfa': draftFile('second', '另一篇', '别处的话。'),
    },
    settings: { lastDraft: 'flood' },
  })
  await expect(editorPage(program.page).paragraph('汛期值守。')).toBeVisible()
})

test.afterAll(() => program.close())

test('a library that has vanished is told by name, and the text stays', async () => {
  await rename(library, elsewhere)
  await type(' One.')

  await expect(alarm()).toContainText('没有保存')
  await expect(alarm()).toContainText('“library”不在了')
  await expect(editorPage(program.page).text).toHaveText('汛期值守。 One.')
})

test('closing does not close over it: trying again is offered first, and going back to the text', async () => {
  const { page } = program
  await askToClose()
  const { dialog, button } = unsavedDialog(page)
  await expect(dialog).toContainText('“library”不在了')
  await expect(button('再试一次')).toBeFocused()
  await expect(button('另存为…')).toBeVisible()
  await expect(button('不保存就退出')).toBeVisible()

  await button('再试一次').click()
  await expect(dialog).toBeVisible()
  await button('取消').click()
  await expect(dialog).toBeHidden()
  await expect(editorPage(page).text).toHaveText('汛期值守。 One.')
})

test('no other draft takes the place of text that is not saved', async () => {
  const { page } = program
  await libraryPane(page).draft('另一篇').click()
  const { dialog, button } = unsavedDialog(page)
  await expect(button('不保存就离开')).toBeVisible()
  await button('取消').click()

  await expect(dialog).toBeHidden()
  await expect(editorPage(page).text).toHaveText('汛期值守。 One.')
})

test('a draft whose newest text is not saved is not deleted', async () => {
  const { page, app } = program
  await chooseInMenu(app, 'draft.delete')
  const { dialog, button } = unsavedDialog(page)
  await button('取消').click()

  await expect(dialog).toBeHidden()
  await expect(editorPage(page).text).toHaveText('汛期值守。 One.')
})

test('it is saved by itself when the library is back, and the window says so', async () => {
  await rename(elsewhere, library)

  await expect(statusBar(program.page).saved).toBeVisible()
  await expect.poll(() => textOnDisk(join(library, '防汛小结.zhangfa'))).toBe('汛期值守。 One.')
})

test('trying again saves into a library that a file had taken the place of, and then closes', async () => {
  const { page, app } = program
  await rename(library, elsewhere)
  await writeFile(library, 'no folder')
  await type(' Two.')
  await expect(alarm()).toContainText('没有保存')
  await askToClose()
  await expect(unsavedDialog(page).dialog).toBeVisible()
  await rm(library)
  await rename(elsewhere, library)
  const ended = once(app.process(), 'exit')
  await unsavedDialog(page).button('再试一次').click()
  await ended

  expect(textOnDisk(join(library, '防汛小结.zhangfa'))).toBe('汛期值守。 One. Two.')
  program = await program.relaunch()
  await expect(editorPage(program.page).text).toHaveText('汛期值守。 One. Two.')
})

test('saving elsewhere is a way out', async () => {
  const { page, app } = program
  const copy = test.info().outputPath('带走.zhangfa')
  await rename(library, elsewhere)
  await type(' Three.')
  await expect(alarm()).toContainText('没有保存')
  await askToClose()
  await mkdir(test.info().outputDir, { recursive: true })
  await answerSaveDialog(app, copy)
  const ended = once(app.process(), 'exit')
  await unsavedDialog(page).button('另存为…').click()
  await ended

  expect(textOnDisk(copy)).toBe('汛期值守。 One. Two. Three.')
})

test('a draft that is lost on purpose is lost without further questions', async () => {
  await rename(elsewhere, library)
  program = await program.relaunch()
  await expect(editorPage(program.page).text).toHaveText('汛期值守。 One. Two.')
  await rename(library, elsewhere)
  await type(' Four.')
  await expect(alarm()).toContainText('没有保存')
  await askToClose()
  const ended = once(program.app.process(), 'exit')
  await unsavedDialog(program.page).button('不保存就退出').click()
  await ended

  await rename(elsewhere, library)
  program = await program.relaunch()
  await expect(editorPage(program.page).text).toHaveText('汛期值守。 One. Two.')
})

test('a folder that cannot be written is told apart from one that is gone', async () => {
  test.skip(!canMount(), 'this machine does not let tests mount a read-only folder')
  const release = mountReadOnly(library)
  await type(' Five.')
  await expect(alarm()).toContainText('文件夹“library”不能写入').finally(release)

  await pressShortcut(program.app, 'draft.save')
  await expect(statusBar(program.page).saved).toBeVisible()
  expect(textOnDisk(join(library, '防汛小结.zhangfa'))).toBe('汛期值守。 One. Two. Five.')
})

test('a full disk is told, and nothing half-written takes the place of the draft', async () => {
  test.skip(!canMount(), 'this machine does not let tests mount a tiny disk')
  const release = mountTinyDisk(library)
  await writeFile(join(library, 'filler'), Buffer.alloc(4096))
  await type(' Six.')
  await expect(alarm()).toContainText('磁盘已满').finally(release)

  await pressShortcut(program.app, 'draft.save')
  await expect(statusBar(program.page).saved).toBeVisible()
  expect(textOnDisk(join(library, '防汛小结.zhangfa'))).toContain(' Six.')
  expect((await readdir(library)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

async function type(words: string) {
  await editorPage(program.page).goToEnd()
  await program.page.keyboard.type(words)
}

function alarm() {
  return statusBar(program.page).bar.getByRole('alert')
}

async function askToClose() {
  await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}
