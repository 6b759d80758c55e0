import { expect, test } from '@playwright/test'
import { violationsOf } from '../support/accessibility'
import { answerOpenDialog } from '../support/dialogs'
import { chooseInMenu, isInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { collectionList } from '../support/pages/collectionList'
import { editorPage } from '../support/pages/editorPage'
import { outlinePane } from '../support/pages/outlinePane'
import { picture } from '../support/picture'
import { fromRoot } from '../support/projectRoot'
import { fromShared, sharedFolder, withoutShared } from '../support/shared'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

const fixture = (name: string) => fromRoot('tests', 'fixtures', 'collections', name)
const titles = [
  '石桥镇文化站2031年度工作总结',
  '石桥镇关于小型水库巡查情况的汇报',
  '镇中心小学2031年春季学期工作总结',
  '春节文化周活动总结',
]
const kinds = ['年度工作总结', '情况汇报', '学期工作总结', '活动总结']

let program: Launched
test.beforeAll(async () => {
  program = await launch({ args: [fixture('townOffices.txt')] })
})
test.afterAll(() => program.close())

async function openByDialog(file: string) {
  await answerOpenDialog(program.app, [file])
  await pressShortcut(program.app, 'file.open')
}

test('a file given at the start is taken apart into its articles', async () => {
  const { page } = program
  const collection = collectionList(page)

  await expect(collection.articles).toHaveCount(4)
  for (const [index, title] of titles.entries()) {
    await expect(collection.articles.nth(index)).toHaveAccessibleName(title)
    await expect(collection.articles.nth(index)).toContainText(`${kinds[index] ?? ''} · `)
  }
  await expect(collection.fileName).toHaveText('townOffices.txt')
  await expect(collection.cut).toBeVisible()
  await picture(page, 'collection-list')
  expect(await violationsOf(page)).toEqual([])
})

test('an article is read before it is opened', async () => {
  const { page } = program
  const collection = collectionList(page)

  await collection.article('水库').click()

  await expect(collection.reading).toHaveAccessibleName(titles[1] ?? '')
  await expect(collection.reading).toContainText('县水务局：')
  await expect(collection.reading).not.toContainText('文化站')
  await expect(collection.kind).toHaveText('情况汇报')
})

test('the list is searched by title and walked by key', async () => {
  const { page } = program
  const collection = collectionList(page)

  await collection.filter.fill('总结')
  await expect(collection.articles).toHaveCount(3)
  await collection.filter.fill('')
  await collection.articles.first().click()
  await page.keyboard.press('ArrowDown')

  await expect(collection.reading).toHaveAccessibleName(titles[1] ?? '')
})

test('the same collection opens by the dialog, in GB18030', async () => {
  const { page } = program
  const collection = collectionList(page)

  await openByDialog(fixture('townOffices.gb18030.txt'))

  await expect(collection.fileName).toHaveText('townOffices.gb18030.txt')
  await expect(collection.view).toContainText(/编码 GB18030/i)
  await expect(collection.articles).toHaveCount(4)
  await expect(collection.reading).toContainText('全站现有工作人员五名')
})

test('an article becomes a draft with numbered headings, run-in leads and its signature', async () => {
  const { page } = program
  const editor = editorPage(page)

  await collectionList(page).openAsDraft.click()

  await expect(editor.title).toHaveText(titles[0] ?? '')
  await expect
    .poll(editor.numbered)
    .toEqual([
      '一、基本情况',
      '二、主要工作',
      '（一）把书送到田头。全年组织流动书车三十六趟，到过的村组都留下了登记册。',
      '（二）把戏唱到村口。组织露天演出十八场，观众八千人次。',
      '1.节目由群众点。演出前一周在村口贴出节目单。',
      '2.场地由村里选。雨天改在祠堂或学校礼堂。',
      '三、存在的问题',
      '四、下步计划',
    ])
  await expect(editor.heading('把书送到田头').locator('[style*="--tail"]')).toHaveText(
    '全年组织流动书车三十六趟，到过的村组都留下了登记册。',
  )
  await expect(editor.signature).toHaveText('石桥镇文化站2031年12月28日')
  await expect(editor.text).not.toContainText('篇1')
  const outline = outlinePane(page)
  await expect(outline.row('主要工作')).toHaveAttribute('aria-expanded', 'true')
  await expect(outline.row('把戏唱到村口')).toHaveAttribute('aria-level', '2')
  await picture(page, 'collection-draft')
  expect(await violationsOf(page)).toEqual([])
})

test('in a small window with a large interface the title above the article is read whole', async () => {
  const { page, app } = program
  await openByDialog(fixture('townOffices.txt'))
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 620))
  await page.evaluate(() => (document.documentElement.dataset.size = 'large'))
  const title = collectionList(page).view.getByRole('heading', { level: 2 })

  await expect(title).toHaveText(titles[0] ?? '')
  await expect.poll(() => title.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true)
  await expect(collectionList(page).openAsDraft).toBeInViewport({ ratio: 1 })
  await picture(page, 'collection-small')
  await page.evaluate(() => (document.documentElement.dataset.size = 'medium'))
  await collectionList(page).openAsDraft.click()
})

test('one command leads from the draft back to the list, at the article opened', async () => {
  const { page } = program
  const collection = collectionList(page)

  await page.getByRole('button', { name: '返回材料列表' }).click()
  await expect(collection.view).toBeVisible()
  await collection.article('水库').dblclick()
  await expect(editorPage(page).title).toHaveText(titles[1] ?? '')
  await expect(editorPage(page).title).toBeInViewport({ ratio: 1 })

  await chooseInMenu(program.app, 'file.backToSource')
  await expect(collection.reading).toHaveAccessibleName(titles[1] ?? '')
  expect(await isInMenu(program.app, 'file.backToSource')).toBe(false)
})

test('real collections are taken apart, and one of their articles opens', async () => {
  test.skip(sharedFolder === undefined, withoutShared)
  const { page } = program
  const collection = collectionList(page)

  await openByDialog(fromShared('corpus', 'collection-a.txt'))
  await expect(collection.articles).toHaveCount(5)
  await openByDialog(fromShared('corpus', 'collection-b.txt'))
  await expect(collection.articles).toHaveCount(16)
  await picture(page, 'collection-real')
  await collection.articles.nth(12).dblclick()

  await expect(collection.view).toBeHidden()
  await expect(editorPage(page).headings.first()).toHaveAttribute('data-number', '一、')
  await picture(page, 'collection-realDraft')
})
