import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import { spansText, textOf } from '../../shared/draft/blockText'
import { draftFile, readDraftOnDisk } from '../support/draftFile'
import { chooseInMenu, pressShortcut } from '../support/keys'
import { launch, type Launched } from '../support/launch'
import { editorPage } from '../support/pages/editorPage'
import { notices } from '../support/pages/notices'
import { picture } from '../support/picture'
import { pngOf } from '../support/pictures'

test.describe.configure({ mode: 'serial' })

let program: Launched
test.beforeAll(async () => {
  program = await launch({
    files: { '总结.zhangfa': draftFile('annual', '总结', '') },
    settings: { lastDraft: 'annual', enforcement: 'off' },
    expectedErrors: /Refused to apply inline style/,
  })
})
test.afterAll(() => program.close())

const onDisk = () => readDraftOnDisk(join(program.library, '总结.zhangfa'))?.blocks ?? []
const short = () =>
  onDisk().map((block) =>
    block.type === 'heading'
      ? `${String(block.level)} ${spansText(block.lead)}${block.tail ? ` | ${spansText(block.tail)}` : ''}`
      : block.type === 'paragraph'
        ? textOf(block)
        : block.type,
  )

const dataUrl = `data:image/png;base64,${Buffer.from(pngOf(200, 120)).toString('base64')}`
const html = `<html><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->
<h1><b>一、主要工作<o:p></o:p></b></h1>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>（一）<span style='font:7.0pt "Times New Roman"'>&nbsp;</span></span><![endif]><b>抓好阵地建设</b>。全年改造站点六处。</p>
<p class=MsoNormal>情况见下表，现场如图。</p>
<table class=MsoTableGrid><tr><td rowspan=2><p>项目</p></td><td colspan=2><p align=center>次数</p></td></tr><tr><td><p>上半年</p></td><td><p>下半年</p></td></tr><tr><td><p>展览</p></td><td><p>8</p></td><td><p>9</p></td></tr></table>
<p class=MsoNormal align=center><img width=200 height=120 src="${dataUrl}" alt="展厅"></p>
<p class=MsoNormal><img width=300 height=200 src="https://example.com/far.png" alt="外景"></p>
<!--EndFragment--></body></html>`

test('a part of a Word document comes in with its styles, table and picture, as one step of undo', async () => {
  const { app, page } = program
  await editorPage(page).text.click()
  await app.evaluate(
    ({ clipboard }, html) =>
      (clipboard as unknown as { write(data: object): void }).write({ html, text: '主要工作' }),
    html,
  )
  await chooseInMenu(app, 'edit.paste')
  await expect
    .poll(short)
    .toEqual([
      '1 主要工作',
      '2 抓好阵地建设。 | 全年改造站点六处。',
      '情况见下表，现场如图。',
      'table',
      'image',
      '〔图：外景〕',
    ])
  await expect(notices(page).list).toContainText('1 张图片在网上或别的文件夹里')
  await expect
    .poll(() => page.locator('.image-frame img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBe(200)
  await picture(page, 'paste-styled')
  await pressShortcut(app, 'edit.undo')
  await expect.poll(short).toEqual([''])
})

test('without format it is text alone', async () => {
  const { app } = program
  await chooseInMenu(app, 'edit.pastePlain')
  await expect.poll(short).toEqual(['主要工作'])
})
