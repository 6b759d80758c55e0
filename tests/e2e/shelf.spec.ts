import { expect, test } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { violationsOf } from '../support/accessibility'
import { draftFile } from '../support/draftFile'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'

test.describe.configure({ mode: 'serial' })

let program: Launched

test.beforeAll(async () => {
  program = await launch({
    library: test.info().outputPath('library'),
    userData: test.info().outputPath('user-data'),
    files: {
      '年度总结.zhangfa': draftFile('annual', '年度总结', '完成任务。'),
      '年度总结(2).zhangfa': draftFile('annual2', '年度总结', '又一篇。'),
      '培训.zhangfa': draftFile('training', '培训', '办班三期。'),
      '2025/安全生产.zhangfa': draftFile('safety', '安全生产', '排查隐患。'),
      '2025/专项/消防.zhangfa': draftFile('fire', '消防', '组织演练。'),
    },
    settings: { lastDraft: 'annual' },
  })
  await expect(editorPage(program.page).paragraph('完成任务。')).toBeVisible()
})

test.afterAll(() => program.close())

test.afterEach(() => notices(program.page).dismissAll())

const rows = () => libraryPane(program.page).list.getByRole('row')
const row = (name: string) => rows().filter({ hasText: name })
const filter = () => program.page.getByRole('textbox', { name: /^筛选文稿/ })

async function view(...path: string[]) {
  const { page } = program
  await page.getByRole('button', { name: '排序、筛选和文件夹' }).click()
  for (const item of path)
    await page
      .getByRole('menuitem', { name: item, exact: true })
      .or(page.getByRole('menuitemradio', { name: item, exact: true }))
      .click()
}

async function choose(name: string, ...path: string[]) {
  const { page } = program
  await row(name).first().click({ button: 'right' })
  for (const item of path) await page.getByRole('menuitem', { name: item, exact: true }).click()
}

test('folders show what they hold by a click or by the arrow keys', async () => {
  const { page } = program
  await expect(row('安全生产')).toHaveCount(0)
  await row('2025').click()
  await expect(row('安全生产')).toBeVisible()
  await row('专项').focus()
  await page.keyboard.press('ArrowRight')
  await expect(row('消防')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(row('消防')).toHaveCount(0)
})

test('drafts with one title are told apart by the file', async () => {
  await expect(row('年度总结').filter({ hasText: '年度总结(2)' })).toHaveCount(1)
})

test('a draft is filtered out by pinyin initials, wherever it lies, and the list comes back', async () => {
  await filter().fill('xf')
  await expect(rows()).toHaveCount(1)
  await expect(row('消防')).toContainText('2025/专项')
  await filter().press('Escape')
  await expect(row('培训')).toBeVisible()
})

test('a pinned draft stands on top, until that is undone', async () => {
  await choose('培训', '置顶')
  await expect(rows().first()).toContainText('培训')
  await notices(program.page).action('撤销').click()
  await expect(rows().first()).toContainText('2025')
})

test('drafts are tagged and the list shows those with a tag', async () => {
  const { page } = program
  await choose('培训', '标签…')
  await page.getByRole('textbox', { name: /^标签/ }).fill('汇报、待改')
  await page.keyboard.press('Enter')
  await expect(row('培训')).toContainText('待改')

  await view('只看标签', '待改')
  await expect(rows()).toHaveCount(1)
  await page.getByRole('button', { name: '看全部' }).click()
  await expect(row('2025')).toBeVisible()
})

test('a draft is moved by its menu and moved back', async () => {
  const { page, library } = program
  await choose('培训', '移到', '2025/专项')
  await expect.poll(() => existsSync(join(library, '2025/专项/培训.zhangfa'))).toBe(true)
  await notices(page).action('撤销').click()
  await expect.poll(() => existsSync(join(library, '培训.zhangfa'))).toBe(true)
})

test('a draft is dragged onto a folder; the one on screen goes on being saved there', async () => {
  const { page, library } = program
  await row('年度总结').filter({ hasNotText: '(2)' }).hover()
  await page.mouse.down()
  await row('专项').hover()
  await row('2025').hover({ position: { x: 60, y: 10 } })
  await expect(page.getByText('移到“2025”')).toBeVisible()
  await page.mouse.up()

  await expect.poll(() => existsSync(join(library, '2025/年度总结.zhangfa'))).toBe(true)
  await editorPage(page).goToEnd()
  await page.keyboard.type(' On.')
  await expect(page.getByText(/^已保存/)).toBeVisible()
  expect(existsSync(join(library, '年度总结.zhangfa'))).toBe(false)
})

test('a new folder gets a name at once, and is taken away when empty', async () => {
  const { page, library } = program
  await view('新建文件夹')
  const name = page.getByRole('textbox', { name: '文件夹的新名字' })
  await name.fill('2026')
  await name.press('Enter')
  await expect.poll(() => existsSync(join(library, '2026'))).toBe(true)
  await choose('2026', '删除空文件夹')
  await expect.poll(() => existsSync(join(library, '2026'))).toBe(false)
})

test('the last opened drafts are listed, and forgotten when asked', async () => {
  await row('培训').click()
  await view('最近打开')
  await expect(rows().first()).toContainText('培训')
  await expect(rows()).toHaveCount(2)
  await view('清除最近')
  await expect(rows()).toHaveCount(0)
  await view('全部文稿')
})

test('the list can be read by a screen reader', async () => {
  expect(await violationsOf(program.page)).toEqual([])
})

test('tags, open folders and order are there at the next start', async () => {
  await view('排序', '按标题')
  await program.close()
  program = await program.relaunch()

  await expect(row('培训')).toContainText('待改')
  await expect(row('安全生产')).toBeVisible()
})
