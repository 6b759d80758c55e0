import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { textOf } from '../../shared/draft/blockText'
import type { Block, ImageBlock } from '../../shared/draft/draft'
import { violationsOf } from '../support/accessibility'
import { answerOpenDialog } from '../support/dialogs'
import { draftFile, readDraftOnDisk } from '../support/draftFile'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { libraryPane } from '../support/pages/libraryPane'
import { notices } from '../support/pages/notices'
import { picture } from '../support/picture'
import { pngOf } from '../support/pictures'

// One journey: each test goes on from where the one before it stopped.
test.describe.configure({ mode: 'serial' })

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    files: {
      '总结.zhangfa': draftFile('annual', '总结', '开馆三百天。', '下一步扩馆。'),
      '简报.zhangfa': draftFile('brief', '简报', '本周要闻。'),
    },
    settings: { lastDraft: 'annual' },
    // A picture whose file is gone; and each style attribute of pasted HTML is named.
    expectedErrors: /404|Refused to apply inline style/,
  })
})
test.afterAll(() => program.close())

const file = (name: string) => join(program.library, `${name}.zhangfa`)
const onDisk = (name = '总结') => readDraftOnDisk(file(name))?.blocks ?? []
const imagesIn = (blocks: readonly Block[]) =>
  blocks.filter((block): block is ImageBlock => block.type === 'image')
const images = (name?: string) => imagesIn(onDisk(name))
const folder = (id: string) => join(program.library, '.zhangfa', 'images', id)
const frames = () => program.page.locator('[data-block="image"]')
const bar = () => program.page.getByRole('region', { name: '图片' })
const shown = () =>
  frames()
    .locator('img')
    .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth))
const order = (name?: string) => onDisk(name).map((block) => block.type)

async function pasteFile(width: number) {
  const bytes = [...pngOf(width, 60, [180, 90, 60])]
  await program.page.evaluate((bytes) => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }))
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.querySelector('.draft-body')?.dispatchEvent(event)
  }, bytes)
}

test('a picture of a file goes in behind the paragraph with the caret, as wide as it is', async () => {
  const { app, page } = program
  const place = join(program.userData, '读书 活动.png')
  writeFileSync(place, pngOf(400, 260))
  await editorPage(page).goToEndOf(editorPage(page).paragraph('开馆三百天。'))
  await answerOpenDialog(app, [place])
  await chooseInMenu(app, 'insert.image')
  await expect(frames()).toHaveCount(1)
  await expect.poll(shown).toEqual([400])
  await expect.poll(() => order()).toEqual(['paragraph', 'image', 'paragraph'])
  expect(images()[0]).toMatchObject({ alt: '读书 活动', width: 0.68, pixels: { width: 400, height: 260 } })
  expect(readdirSync(folder('annual'))).toEqual([images()[0]?.file])
  await picture(page, 'image-selected')
  expect(await violationsOf(page)).toEqual([])
})

test('what is no picture is refused with a way out, and nothing goes in', async () => {
  const { app, page } = program
  const place = join(program.userData, '通知.png')
  writeFileSync(place, '其实是一段文字')
  await answerOpenDialog(app, [place])
  await chooseInMenu(app, 'insert.image')
  await expect(notices(page).list).toContainText('“通知.png”不能作为图片插入')
  await notices(page).dismissAll()
  await expect(frames()).toHaveCount(1)
})

test('the bar sets width and words, each in one step of undo', async () => {
  const { app, page } = program
  await frames().first().click()
  await bar().getByRole('button', { name: '50%' }).click()
  await expect.poll(() => images()[0]?.width).toBe(0.5)
  await bar().getByRole('textbox', { name: '说明文字' }).fill('读书节现场')
  await page.keyboard.press('Enter')
  await expect.poll(() => images()[0]?.alt).toBe('读书节现场')
  await pressShortcut(app, 'edit.undo')
  await expect.poll(() => images()[0]?.alt).toBe('读书 活动')
  await pressShortcut(app, 'edit.undo')
  await expect.poll(() => images()[0]?.width).toBe(0.68)
  await pressShortcut(app, 'edit.redo')
  await expect.poll(() => images()[0]?.width).toBe(0.5)
})

test('a corner pulls it wider, in one step of undo', async () => {
  const { app, page } = program
  await frames().first().click()
  const corner = frames().first().locator('[data-corner="end"]')
  const box = await corner.boundingBox()
  if (!box) throw new Error('no corner')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 30, y + 5, { steps: 4 })
  await page.mouse.move(x + 60, y + 10, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => images()[0]?.width).toBeGreaterThan(0.55)
  await pressShortcut(app, 'edit.undo')
  await expect.poll(() => images()[0]?.width).toBe(0.5)
})

test('a screenshot is pasted, and undone whole', async () => {
  const { app, page } = program
  await editorPage(page).goToEndOf(editorPage(page).paragraph('下一步扩馆。'))
  await pasteFile(120)
  await expect.poll(() => order()).toEqual(['paragraph', 'image', 'paragraph', 'image'])
  await expect.poll(shown).toEqual([400, 120])
  await pressShortcut(app, 'edit.undo')
  await expect.poll(() => order()).toEqual(['paragraph', 'image', 'paragraph'])
})

test('a file dropped on the text goes in there and is not opened', async () => {
  const { page } = program
  const bytes = [...pngOf(90, 90)]
  await editorPage(page)
    .paragraph('下一步扩馆。')
    .evaluate((target, bytes) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], '外景.png', { type: 'image/png' }))
      const { left, top } = target.getBoundingClientRect()
      const place = { clientX: left + 200, clientY: top + 15, bubbles: true, cancelable: true }
      target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, ...place }))
    }, bytes)
  await expect.poll(() => images().map(({ alt }) => alt)).toEqual(['读书 活动', '外景'])
  await expect(notices(page).list.getByRole('button')).toHaveCount(0)
})

test('the arrows go round it, letters never into it, Delete takes it', async () => {
  const { page } = program
  await frames().last().click()
  await page.keyboard.press('Delete')
  await expect(frames()).toHaveCount(1)
  await editorPage(page).goToEndOf(editorPage(page).paragraph('开馆三百天。'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('Now ')
  await expect.poll(() => onDisk().map(textOf).join('|')).toMatch(/^开馆三百天。\|\|.*Now /)
  await expect(frames()).toHaveCount(1)
})

test('copied into another draft, its bytes go along', async () => {
  const { app, page } = program
  await frames().first().click()
  await page.keyboard.press('Control+C')
  await expect
    .poll(() => app.evaluate(({ clipboard }) => (clipboard as unknown as { readHTML(): string }).readHTML()))
    .toContain('data:image/png;base64,')
  await libraryPane(page).draft('简报').click()
  await expect(editorPage(page).paragraph('本周要闻。')).toBeVisible()
  await editorPage(page).goToEndOf(editorPage(page).paragraph('本周要闻。'))
  await chooseInMenu(app, 'edit.paste')
  await expect.poll(shown).toEqual([400])
  await expect.poll(() => images('简报')).toHaveLength(1)
  await expect
    .poll(() => existsSync(folder('brief')) && readdirSync(folder('brief')))
    .toEqual([images('简报')[0]?.file])
})

test('where its file is gone its words stand in its place, and the draft is whole', async () => {
  await pressShortcut(program.app, 'draft.save')
  // While it runs, the page remembers what it has shown.
  await program.kill()
  rmSync(join(program.library, '.zhangfa', 'images'), { recursive: true })
  program = await program.relaunch()
  const { page } = program
  await libraryPane(page).draft('总结').click()
  await expect(frames().locator('.image-missing')).toBeVisible()
  await expect(frames().locator('.image-missing')).toContainText('读书 活动')
  await expect(notices(page).list).toContainText('有图片的文件找不到了')
  await page.getByRole('tab', { name: '检查' }).click()
  await expect(page.getByRole('grid', { name: '问题' })).toContainText('的文件找不到了')
  await picture(page, 'image-missing')
  expect(images()).toHaveLength(1)
})
