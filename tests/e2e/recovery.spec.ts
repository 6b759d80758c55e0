import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftFile, textOnDisk } from '../support/draftFile'
import { pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { rescueDialog } from '../support/pages/rescueDialog'
import { statusBar } from '../support/pages/statusBar'

test.describe.configure({ mode: 'serial' })

const cut = draftFile('flood', '防汛小结', '汛期值守一百天。').slice(0, -5)
const emptied = draftFile('visits', '走访小结', '走访企业四十家。')

let program: Launched
let library: string

test.beforeAll(async () => {
  library = test.info().outputPath('library')
  program = await launch({
    library,
    userData: test.info().outputPath('user-data'),
    files: {
      '防汛小结.zhangfa': cut,
      '走访小结.zhangfa': emptied,
      '乱码.zhangfa': 'PK\u0003\u0004',
    },
    settings: { lastDraft: 'flood' },
  })
})

test.afterAll(() => program.close())

test('a broken last draft is told at the start, and what it still holds is opened on asking', async () => {
  const { page } = program
  const { dialog, choice, button } = rescueDialog(page, '防汛小结.zhangfa')
  await expect(dialog).toBeVisible()
  await expect(choice('文件里还能读出的部分')).toBeChecked()
  await expect(dialog).toContainText('1 段，8 字')

  await button('打开').click()

  await expect(editorPage(page).text).toHaveText('汛期值守一百天。')
  await expect(page.getByRole('status', { name: '通知' })).toContainText('.zhangfa/broken')
  const [aside = ''] = readdirSync(join(library, '.zhangfa', 'broken'))
  expect(readFileSync(join(library, '.zhangfa', 'broken', aside), 'utf8')).toBe(cut)
})

test('writing goes on in it, and it is saved in its old place', async () => {
  const { page } = program
  await editorPage(page).goToEnd()
  await page.keyboard.type(' On.')

  await expect.poll(() => textOnDisk(join(library, '防汛小结.zhangfa'))).toBe('汛期值守一百天。 On.')
})

test('an emptied draft comes back from its newest version', async () => {
  const { page, app } = program
  await libraryPane(page).draft('走访小结').click()
  await expect(editorPage(page).text).toHaveText('走访企业四十家。')
  await pressShortcut(app, 'draft.save')
  await expect.poll(() => existsSync(join(library, '.zhangfa', 'versions', 'visits', 'texts'))).toBe(true)
  await expect(statusBar(page).saved).toBeVisible()
  await libraryPane(page).draft('防汛小结').click()
  await expect(editorPage(page).title).toHaveText('防汛小结')
  writeFileSync(join(library, '走访小结.zhangfa'), '')

  await libraryPane(page).draft('走访小结').click()
  const { dialog, choice, button } = rescueDialog(page, '走访小结.zhangfa')
  await expect(choice(/今天 .*的版本/u)).toBeChecked()
  await expect(dialog.getByRole('radio')).toHaveCount(1)
  await button('打开').click()

  await expect(editorPage(page).text).toHaveText('走访企业四十家。')
  await expect.poll(() => textOnDisk(join(library, '走访小结.zhangfa'))).toBe('走访企业四十家。')
})

test('where nothing can be got back that is said, and the draft on screen stays', async () => {
  const { page } = program
  await libraryPane(page).draft('乱码').click()

  await expect(page.getByRole('status', { name: '通知' })).toContainText('乱码.zhangfa')
  await expect(editorPage(page).title).toHaveText('走访小结')
  expect(readFileSync(join(library, '乱码.zhangfa'), 'utf8')).toBe('PK\u0003\u0004')
})

test('after a kill the program says so and shows what was saved; after a proper end it does not', async () => {
  await program.kill()
  program = await program.relaunch()
  await expect(editorPage(program.page).title).toHaveText('走访小结')
  await expect(program.page.getByRole('status', { name: '通知' })).toContainText('没有正常退出')

  await program.close()
  program = await program.relaunch()
  await expect(editorPage(program.page).title).toHaveText('走访小结')
  await expect(program.page.getByRole('status', { name: '通知' })).not.toContainText('没有正常退出')
})
