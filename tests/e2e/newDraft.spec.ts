import { expect, test } from '@playwright/test'
import { violationsOf } from '../support/accessibility'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { newDraftDialog } from '../support/pages/newDraftDialog'
import { outlinePane } from '../support/pages/outlinePane'
import { statusBar } from '../support/pages/statusBar'
import { picture } from '../support/picture'

const sections = ['一、基本情况', '二、主要做法', '三、存在的困难和问题', '四、下一步工作打算']

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

let program: Launched
test.beforeAll(async () => {
  program = await launch()
})
test.afterAll(() => program.close())

test('a first start shows ways to begin', async () => {
  const { page } = program

  await expect(page.getByRole('heading', { name: '今天写点什么？' })).toBeVisible()
  await expect(page.getByText('还没有文稿。')).toBeVisible()
  await picture(page, 'newDraft-start')
  expect(await violationsOf(page)).toEqual([])
})

test('the writer chooses a kind and fills the profile', async () => {
  const { page, app } = program
  const dialog = newDraftDialog(page)

  await pressShortcut(app, 'draft.new')
  await dialog.kind('情况汇报').check({ force: true })
  await dialog.field('单位').fill('东湖区图书馆')
  await dialog.field('年度').fill('2026')
  await dialog.field('主送').fill('东湖区文化局')
  await dialog.field('日期').fill('2026年7月3日')

  await expect(dialog.slots).toContainText([
    '导语',
    '基本情况',
    '主要工作',
    '主要成效',
    '经验体会',
    '存在问题',
  ])
  await picture(page, 'newDraft-dialog')
  expect(await violationsOf(page)).toEqual([])
})

test('the draft has its sections in order, guided, titled, addressed and signed', async () => {
  const { page } = program
  const editor = editorPage(page)

  await page.keyboard.press('Enter')

  await expect(editor.title).toHaveText('东湖区图书馆关于工作开展情况的汇报')
  await expect.poll(editor.numbered).toEqual(sections)
  await expect(editor.guided).toHaveCount(5)
  await expect(editor.blocks.first()).toHaveText('东湖区文化局：')
  await expect(editor.signature).toHaveText('东湖区图书馆2026年7月3日')
  await expect(libraryPane(page).draft('东湖区图书馆关于工作开展情况的汇报')).toBeVisible()
})

test('typing fills the first section: its guidance goes, outline and counts follow, it is saved', async () => {
  const { page } = program
  const editor = editorPage(page)
  const outline = outlinePane(page)
  await expect(editor.text).toBeFocused()
  await expect(outline.row('导语')).toHaveAccessibleName('导语，还没有写，0 字，目标 120 字')

  await page.keyboard.type('现将上半年有关情况汇报如下：')

  await expect(editor.blocks.nth(1)).toHaveText('现将上半年有关情况汇报如下：')
  await expect(editor.guided).toHaveCount(4)
  await expect(outline.row('导语')).toHaveAccessibleName('导语，正在写，14 字，目标 120 字')
  await expect(outline.row('导语')).toHaveAttribute('aria-selected', 'true')
  await expect(outline.row('基本情况')).toHaveAccessibleName(/还没有写/)
  await expect(statusBar(page).saved).toBeVisible()
  await picture(page, 'newDraft-draft')
  expect(await violationsOf(page)).toEqual([])
})

test('in the dark the window is as readable', async () => {
  const { page, app } = program

  await chooseInMenu(app, 'view.themeDark')

  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await picture(page, 'newDraft-dark')
  expect(await violationsOf(page)).toEqual([])
})

test('the next draft knows the profile', async () => {
  const { page, app } = program
  const dialog = newDraftDialog(page)

  await pressShortcut(app, 'draft.new')

  await expect(dialog.field('单位')).toHaveValue('东湖区图书馆')
  await expect(dialog.field('主送')).toHaveValue('东湖区文化局')
  await page.keyboard.press('Escape')
  await expect(dialog.dialog).toBeHidden()
  await expect(editorPage(page).text).toBeFocused()
})
