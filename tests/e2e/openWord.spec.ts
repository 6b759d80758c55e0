import { expect, test } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { violationsOf } from '../support/accessibility'
import { answerOpenDialog } from '../support/dialogs'
import { pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { collectionList } from '../support/pages/collectionList'
import { editorPage } from '../support/pages/editorPage'
import { picture } from '../support/picture'
import { p, r, wordFile } from '../support/wordFile'
import { collectionOfPapers, illustratedPaper, plainPaper } from '../support/wordPapers'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

let program: Launched
let folder: string
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhangfa-word-'))
  await writeFile(join(folder, '水管站总结.docx'), plainPaper())
  await writeFile(join(folder, '三篇总结.docx'), collectionOfPapers())
  await writeFile(join(folder, '坏了的.docx'), plainPaper().slice(0, 900))
  program = await launch({ args: [join(folder, '水管站总结.docx')] })
})
test.afterAll(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(name: string) {
  await answerOpenDialog(program.app, [join(folder, name)])
  await pressShortcut(program.app, 'file.open')
}

test('a Word paper opens as a draft with headings, table, note and signature', async () => {
  const editor = editorPage(program.page)

  await expect(editor.title).toHaveText('河口镇水管站2031年度工作总结')
  await expect
    .poll(editor.numbered)
    .toEqual([
      '一、基本情况',
      '二、主要工作',
      '（一）清淤到田头。春灌前组织劳力三百人次，清淤两千米，下游三个村按时放水。',
      '（二）巡查到闸口。汛期实行双人值守，排除险情五处。',
      '三、存在的问题',
    ])
  await expect(editor.recipient).toHaveText('镇人民政府：')
  await expect(editor.text.locator('table')).toContainText('水渠清淤（米）')
  await expect(editor.signature).toHaveText('河口镇水管站2031年12月20日')
  await picture(program.page, 'word-paper')
  expect(await violationsOf(program.page)).toEqual([])
})

test('a Word file of several papers is taken apart', async () => {
  const collection = collectionList(program.page)

  await open('三篇总结.docx')

  await expect(collection.articles).toHaveCount(3)
  await expect(collection.view).toContainText('Word 文档')
  await picture(program.page, 'word-collection')
  await collection.openAsDraft.click()
  await expect(editorPage(program.page).title).toHaveText('河口镇水管站2031年度工作总结')
})

test('a file that is not whole is told, and the draft stays', async () => {
  await open('坏了的.docx')

  await expect(program.page.getByText('“坏了的.docx”不完整')).toBeVisible()
  await expect(editorPage(program.page).title).toHaveText('河口镇水管站2031年度工作总结')
})

test('tracked changes are accepted, and the writer hears of them', async () => {
  const by = 'w:id="1" w:author="李主任" w:date="2031-12-22T09:00:00Z"'
  const changed = `${r('全年')}<w:ins ${by}>${r('全面')}</w:ins>${r('完成清淤任务，群众用水得到保障。')}`
  const body = `${p('水管站工作总结', '<w:jc w:val="center"/>')}${p(changed)}${p('一、存在的问题')}${p('人手偏紧。')}`
  await writeFile(join(folder, '改过的.docx'), wordFile(body))

  await open('改过的.docx')

  await expect(editorPage(program.page).paragraph('全年全面完成')).toBeVisible()
  await expect(program.page.getByText('1 处修订，已按全部接受打开')).toBeVisible()
})

test('a Word file keeps its pictures, and the words that describe them', async () => {
  await writeFile(join(folder, '图文.docx'), illustratedPaper())

  await open('图文.docx')

  const shown = program.page.locator('.image-frame img')
  await expect(shown).toHaveAttribute('alt', '闸口清淤')
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(4)
})
