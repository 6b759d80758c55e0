import { expect, test } from '@playwright/test'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { violationsOf } from '../support/accessibility'
import { answerOpenDialog } from '../support/dialogs'
import { draftFile } from '../support/draftFile'
import { chooseInMenu, isInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'
import { picture } from '../support/picture'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

let program: Launched
let folder: string

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhangfa-batch-'))
  program = await launch({
    files: {
      '一季度小结.zhangfa': draftFile('first', '一季度小结', '办结事项三十件。'),
      '二季度小结.zhangfa': draftFile('second', '二季度小结', '办结事项四十件。'),
      '三季度小结.zhangfa': draftFile('third', '三季度小结', '办结事项五十件。'),
      '断电.zhangfa': '{"format":"zhangfa-draft","vers',
      '归档/旧稿.zhangfa': draftFile('old', '旧稿', '旧的一篇。'),
    },
    settings: { lastDraft: 'first' },
  })
  await expect(editorPage(program.page).paragraph('办结事项三十件。')).toBeVisible()
})
test.afterAll(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true })
})

const row = (title: string) => libraryPane(program.page).draft(title)
const bar = () => program.page.getByRole('toolbar', { name: '选中的文稿' })
const selected = () => libraryPane(program.page).list.locator('[role="row"][aria-selected="true"]')

test('drafts are selected with Ctrl, Shift, the space bar and all at once, and opened by a plain click', async () => {
  const { page, app } = program
  expect(await isInMenu(app, 'export.many')).toBe(false)
  await row('二季度小结').click({ modifiers: ['Control'] })
  await expect(bar()).toContainText('选中 1 篇')
  await row('一季度小结').click({ modifiers: ['Control'] })
  await expect(selected()).toHaveCount(2)
  await row('一季度小结').click({ modifiers: ['Control'] })
  await row('二季度小结').click()
  await expect(selected()).toHaveCount(0)
  await expect(editorPage(page).paragraph('办结事项四十件。')).toBeVisible()

  await row('二季度小结').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(selected()).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(selected()).toHaveCount(0)
  await row('二季度小结').focus()
  await pressShortcut(app, 'edit.selectAll')
  await expect(bar()).toContainText('选中 4 篇')
  expect(await violationsOf(page)).toEqual([])
})

test('all of them go into a folder as Word and PDF; one that cannot be read costs only itself', async () => {
  const { page, app } = program
  writeFileSync(join(folder, '一季度小结.docx'), '早先的一份')
  await chooseInMenu(app, 'export.many')
  const dialog = page.getByRole('dialog', { name: '批量导出', exact: true })
  await expect(dialog.getByText('选中的 4 篇文稿')).toBeVisible()
  await answerOpenDialog(app, [folder])
  await dialog.getByRole('button', { name: '换个文件夹…' }).click()
  await expect(dialog.getByLabel('放到')).toHaveText(folder)
  await picture(page, 'batch-export')
  expect(await violationsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: '导出', exact: true }).click()

  const done = page.getByRole('dialog', { name: '批量导出结果' })
  await expect(done.getByText('已导出 3 篇，共 6 个文件。有 1 篇没有全部导出成，原因列在下面。')).toBeVisible(
    { timeout: 60_000 },
  )
  const lines = done.getByRole('list', { name: '每篇的结果' }).getByRole('listitem')
  await expect(lines).toHaveCount(4)
  await expect(lines.first()).toContainText('断电')
  await picture(page, 'batch-exported')
  expect(await violationsOf(page)).toEqual([])
  expect(readdirSync(folder).sort()).toEqual([
    '一季度小结(2).docx',
    '一季度小结(2).pdf',
    '一季度小结.docx',
    '三季度小结.docx',
    '三季度小结.pdf',
    '二季度小结.docx',
    '二季度小结.pdf',
  ])
  expect(readFileSync(join(folder, '一季度小结.docx'), 'utf8')).toBe('早先的一份')
  expect(readFileSync(join(folder, '二季度小结.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  await done.getByRole('button', { name: '完成' }).click()
})

test('several are moved and deleted together, and come back together', async () => {
  const { page } = program
  await row('二季度小结').click({ modifiers: ['Control'] })
  await expect(selected()).toHaveCount(3)
  await page.keyboard.press('Escape')
  await row('二季度小结').click({ modifiers: ['Control'] })
  await row('三季度小结').click({ modifiers: ['Control'] })
  await bar().getByRole('button', { name: '移到' }).click()
  await page.getByRole('menuitem', { name: '归档', exact: true }).click()
  await expect(notices(page).list).toContainText('2 篇已移到“归档”。')
  await expect(row('三季度小结')).toHaveCount(0)
  await notices(page).action('撤销').click()
  await expect(row('三季度小结')).toBeVisible()

  await row('三季度小结').click({ button: 'right' })
  await page.getByRole('menuitem', { name: '删除', exact: true }).click()
  await expect(notices(page).list).toContainText('已删除 2 篇文稿。')
  await expect(row('三季度小结')).toHaveCount(0)
  await notices(page).action('撤销').click()
  await expect(row('三季度小结')).toBeVisible()
  await expect(row('二季度小结')).toBeVisible()
})
