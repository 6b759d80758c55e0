import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { violationsOf } from '../support/accessibility'
import { draftFile, textOnDisk } from '../support/draftFile'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'

test.describe.configure({ mode: 'serial' })

const secret = 'QX7731'
let program: Launched

test.beforeAll(async () => {
  program = await launch({
    files: {
      '留下.zhangfa': draftFile('keep', '留下', '正文。'),
      '旧稿.zhangfa': draftFile('old', '旧稿', '旧文。'),
      [`${secret}.zhangfa`]: draftFile('secret', secret, `${secret}。`),
    },
    settings: { lastDraft: 'secret' },
  })
  await expect(editorPage(program.page).paragraph(`${secret}。`)).toBeVisible()
})

test.afterAll(() => program.close())

const dialog = () => program.page.getByRole('dialog', { name: '回收站' })
const rows = () => dialog().getByRole('grid', { name: '回收站里的文稿' }).getByRole('row')
const button = (name: string) =>
  dialog().getByRole('button', { name, exact: true }).and(program.page.locator('.button'))

const openTrash = () => chooseInMenu(program.app, 'library.showTrash')

test('an empty trash says so', async () => {
  await openTrash()
  await expect(dialog()).toContainText('回收站是空的')
  await button('关闭').click()
})

test('deleted drafts are listed, and one is put back', async () => {
  const { page, app, library } = program
  await editorPage(page).goToEnd()
  await page.keyboard.type(' Mine.')
  await pressShortcut(app, 'draft.save')
  await expect.poll(() => textOnDisk(join(library, `${secret}.zhangfa`))).toBe(`${secret}。 Mine.`)
  await libraryPane(page).choose(secret, '删除')
  await expect(libraryPane(page).draft(secret)).toHaveCount(0)
  await libraryPane(page).choose('旧稿', '删除')
  await expect(libraryPane(page).draft('旧稿')).toHaveCount(0)
  await notices(page).dismissAll()

  await openTrash()
  await expect(rows()).toHaveCount(2)
  expect(await violationsOf(page)).toEqual([])
  await rows().filter({ hasText: '旧稿' }).click()
  await button('恢复').click()
  await expect(rows()).toHaveCount(1)
  expect(textOnDisk(join(library, '旧稿.zhangfa'))).toBe('旧文。')
})

test('deleting for good asks with the number, and can be left', async () => {
  await button('清空回收站…').click()
  await expect(dialog()).toContainText('彻底删除这 1 篇文稿？')
  await button('取消').click()
  await expect(rows()).toHaveCount(1)
})

test('deleting for good leaves nothing of the draft anywhere in the library', async () => {
  const { library } = program
  expect(everything(library)).toContain(secret)
  await rows().first().click()
  await button('彻底删除…').click()
  await button('彻底删除 1 篇').click()

  await expect(dialog()).toContainText('回收站是空的')
  await expect.poll(() => everything(library)).not.toContain(secret)
  expect(everything(library)).not.toContain('secret')
  expect(existsSync(join(library, '留下.zhangfa'))).toBe(true)
  await button('关闭').click()
})

/** All that the library's folder holds, names and bytes. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const file = join(folder, name)
      return `${name}\n${statSync(file).isFile() ? readFileSync(file, 'latin1') : ''}`
    })
    .join('\n')
}
