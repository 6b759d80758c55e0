import { expect, test } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { violationsOf } from '../support/accessibility'
import { answerOpenDialog } from '../support/dialogs'
import { draftFile, textOnDisk } from '../support/draftFile'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { statusBar } from '../support/pages/statusBar'

test.describe.configure({ mode: 'serial' })

let program: Launched
let library: string
let disk: string

test.beforeAll(async () => {
  library = test.info().outputPath('原处', '章法')
  disk = test.info().outputPath('新盘')
  await mkdir(disk, { recursive: true })
  program = await launch({
    library,
    userData: test.info().outputPath('user-data'),
    librarySetting: true,
    files: {
      '防汛小结.zhangfa': draftFile('flood', '防汛小结', '汛期值守。'),
      '2025/另一篇.zhangfa': draftFile('second', '另一篇', '别处的话。'),
    },
    settings: { lastDraft: 'flood' },
  })
  await expect(editorPage(program.page).paragraph('汛期值守。')).toBeVisible()
})

test.afterAll(() => program.close())

const dialog = () => program.page.getByRole('dialog', { name: '移动文稿库' })
const button = (name: string) => dialog().getByRole('button', { name })

test('a place that will not do is told', async () => {
  await chooseInMenu(program.app, 'library.moveTo')
  await expect(dialog()).toContainText(library)
  await answerOpenDialog(program.app, [join(library, '2025')])
  await button('选择文件夹…').click()

  await expect(dialog().getByRole('alert')).toContainText('在文稿库里面')
  await expect(button('开始移动')).toHaveCount(0)
})

test('the library moves with all that is in it, and the writing goes on where it was', async () => {
  const { page, app } = program
  await button('取消').click()
  await editorPage(page).goToEnd()
  await page.keyboard.type(' One.')
  await pressShortcut(app, 'draft.save')
  await chooseInMenu(app, 'library.moveTo')
  await answerOpenDialog(app, [disk])
  await button('选择文件夹…').click()
  await expect(dialog()).toContainText(join(disk, '章法'))
  expect(await violationsOf(page)).toEqual([])
  await button('开始移动').click()
  await expect(dialog().getByRole('status')).toContainText('已移到')
  await expect(dialog()).toContainText('旧文件夹还在')
  await button('关闭').click()
  await expect(editorPage(page).text).toBeFocused()

  await page.keyboard.type(' Two.')
  const moved = join(disk, '章法', '防汛小结.zhangfa')
  await expect.poll(() => textOnDisk(moved)).toBe('汛期值守。 One. Two.')
  await expect(statusBar(page).saved).toBeVisible()
  expect(textOnDisk(join(library, '防汛小结.zhangfa'))).toBe('汛期值守。 One.')
  expect(existsSync(join(disk, '章法', '2025', '另一篇.zhangfa'))).toBe(true)
  expect(existsSync(join(disk, '章法', '.zhangfa', 'versions', 'flood'))).toBe(true)
  await pressShortcut(program.app, 'edit.undo')
  await expect(editorPage(page).text).toHaveText('汛期值守。 One.')
  await pressShortcut(program.app, 'edit.redo')
  await expect.poll(() => textOnDisk(moved)).toBe('汛期值守。 One. Two.')
})

test('the next start opens it at its new place', async () => {
  await program.close()
  const settings = JSON.parse(readFileSync(join(program.userData, 'settings.json'), 'utf8')) as {
    libraryFolder: string
  }
  expect(settings.libraryFolder).toBe(join(disk, '章法'))
  program = await program.relaunch()

  await expect(editorPage(program.page).text).toHaveText('汛期值守。 One. Two.')
  await expect(libraryPane(program.page).draft('2025')).toBeVisible()
})
