import { expect, test } from '@playwright/test'
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerOpenDialog } from '../support/dialogs'
import { draftFile, textOnDisk } from '../support/draftFile'
import { chooseInMenu } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { backupSection } from '../support/pages/backupSection'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { restoreDialog } from '../support/pages/restoreDialog'
import { statusBar } from '../support/pages/statusBar'

test.describe.configure({ mode: 'serial' })

let program: Launched
let library: string
let folder: string

test.beforeAll(async () => {
  library = test.info().outputPath('library')
  folder = test.info().outputPath('backups')
  mkdirSync(folder)
  program = await launch({
    library,
    userData: test.info().outputPath('user-data'),
    files: {
      '防汛小结.zhangfa': draftFile('flood', '防汛小结', '汛期值守一百天。'),
      '走访小结.zhangfa': draftFile('visits', '走访小结', '走访企业四十家。'),
      '培训小结.zhangfa': draftFile('training', '培训小结', '办班三期。'),
    },
    settings: { lastDraft: 'flood' },
  })
  await expect(editorPage(program.page).title).toHaveText('防汛小结')
})

test.afterAll(() => program.close())

const zips = () => readdirSync(folder).filter((name) => name.endsWith('.zip'))

test('a folder inside the library is refused, another is used at once', async () => {
  const { page, app } = program
  await chooseInMenu(app, 'app.settings')
  const { section, said, button } = backupSection(page)
  await expect(section).toContainText('还没有开启')
  await answerOpenDialog(app, [library])
  await button('选择文件夹…').click()
  await expect(said).toContainText('在文稿库里面')

  await answerOpenDialog(app, [folder])
  await button('选择文件夹…').click()

  await expect(section).toContainText(folder)
  await expect(section).toContainText('已验证')
  expect(zips()).toHaveLength(1)
})

test('a backup on demand holds the last words typed; without a change none is made', async () => {
  const { page, app } = program
  const { said, button, close, section } = backupSection(page)
  await button('立即备份').click()
  await expect(said).toContainText('没有改动')
  await close.click()
  await editorPage(page).goToEnd()
  await page.keyboard.type(' On.')

  await chooseInMenu(app, 'library.backup')

  await expect(page.getByRole('status', { name: '通知' })).toContainText('逐个文件验证')
  expect(zips()).toHaveLength(2)
  expect(zips().some((name) => name.includes('手动'))).toBe(true)
  await chooseInMenu(app, 'app.settings')
  await expect(section).toContainText('2 份')
  await close.click()
})

test('a deleted draft comes back through the wizard, what is the same is left alone', async () => {
  const { page, app } = program
  await libraryPane(page).choose('走访小结', '删除')
  await expect(libraryPane(page).draft('走访小结')).toHaveCount(0)

  await chooseInMenu(app, 'library.restoreBackup')
  const { backups, button, draft, restore, dialog } = restoreDialog(page)
  await expect(backups).toHaveCount(2)
  await expect(backups.first()).toBeChecked()
  await button('下一步').click()
  await expect(draft('走访小结')).toContainText('文稿库里没有')
  await expect(draft('走访小结')).toHaveAttribute('aria-selected', 'true')
  await expect(draft('培训小结')).toContainText('与现在相同')
  await restore.click()

  await expect(dialog).toContainText('恢复了 1 篇')
  await button('关闭').click()
  await expect(libraryPane(page).draft('走访小结')).toHaveCount(1)
  expect(textOnDisk(join(library, '走访小结.zhangfa'))).toBe('走访企业四十家。')
})

test('a draft changed since comes back beside the present one', async () => {
  const { page, app } = program
  await editorPage(page).goToEnd()
  await page.keyboard.type(' And on.')
  await expect.poll(() => textOnDisk(join(library, '防汛小结.zhangfa'))).toContain('And on.')

  await chooseInMenu(app, 'library.restoreBackup')
  const { button, draft, restore, dialog } = restoreDialog(page)
  await button('下一步').click()
  await expect(draft('防汛小结')).toContainText('与现在不同')
  await button('选中缺少和不同的').click()
  await restore.click()

  await expect(dialog).toContainText('另存为新的一篇：1 篇')
  await button('关闭').click()
  await expect(libraryPane(page).draft('防汛小结（备份')).toHaveCount(1)
  await expect(editorPage(page).text).toContainText('And on.')
  expect(textOnDisk(join(library, '防汛小结.zhangfa'))).toContain('And on.')
})

test('or takes its place, the present one kept as a version', async () => {
  const { page, app } = program
  await chooseInMenu(app, 'library.restoreBackup')
  const { button, restore, dialog, differing } = restoreDialog(page)
  await button('下一步').click()
  await button('选中缺少和不同的').click()
  await differing.click()
  await page.getByRole('option', { name: '换成备份里的，现在的先留作版本' }).click()
  await restore.click()

  await expect(dialog).toContainText('换成了备份里的：1 篇')
  await button('关闭').click()
  await expect(editorPage(page).text).toHaveText('汛期值守一百天。 On.')
  await expect(statusBar(page).saved).toBeVisible()
  const versions = readdirSync(join(library, '.zhangfa', 'versions', 'flood'))
  expect(versions.some((name) => name.includes('-restored-'))).toBe(true)
})

test('a file that is no backup is refused, and nothing is touched', async () => {
  const { page, app } = program
  const foreign = test.info().outputPath('照片.zip')
  writeFileSync(foreign, 'PK\u0003\u0004 and no more')
  await chooseInMenu(app, 'library.restoreBackup')
  const { button, dialog } = restoreDialog(page)
  await answerOpenDialog(app, [foreign])
  await button('选择其他备份文件…').click()

  await expect(dialog).toContainText('“照片.zip”不完整或已损坏')
  await button('取消').click()
})

test('when the folder is gone that is told once at the start, and the settings show it', async () => {
  await program.close()
  renameSync(folder, `${folder} elsewhere`)
  program = await program.relaunch()
  const { page, app } = program
  const notice = page.getByRole('status', { name: '通知' })
  await expect(notice).toContainText('备份文件夹“backups”找不到了')

  await notice.getByRole('button', { name: '备份设置…' }).click()
  await expect(backupSection(page).said).toContainText('找不到了')
  renameSync(`${folder} elsewhere`, folder)
  await backupSection(page).button('立即备份').click()

  await expect(backupSection(page).said).toContainText('备份好了')
  await backupSection(page).close.click()
  await chooseInMenu(app, 'app.settings')
  await expect(backupSection(page).section).toContainText('已验证')
})
