import { expect, test } from '@playwright/test'
import type { Block, Span } from '../../shared/draft/draft'
import { openEditorPage, type EditorPage } from '../editorPage/openEditorPage'

const plain = (text: string): Span => ({ text })
const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', spans: [plain(text)] })
const table: Block = { id: 't', type: 'table', headerRows: 0, rows: [[{ paragraphs: [[plain('格')]] }]] }
const pageBreak: Block = { id: 't', type: 'pageBreak' }

let editor: EditorPage
test.beforeAll(async () => {
  editor = await openEditorPage()
})
test.afterAll(() => editor.close())

const press = (key: string) => editor.page.keyboard.press(key)
const selected = () => editor.page.locator('[data-selected]')
const undo = () => editor.page.evaluate(() => window.draftEditor.undo())

for (const atom of [table, pageBreak])
  test.describe(`with a ${atom.type} selected`, () => {
    const written = ['甲', atom.type, 'xyz', '乙']

    test.beforeEach(async () => {
      await editor.open([paragraph('a', '甲'), atom, paragraph('b', '乙')], 'a', 1)
      if (atom.type === 'table') await editor.page.keyboard.press('Delete')
      else await editor.page.locator(`[data-block=${atom.type}]`).click()
      await expect(selected()).toHaveCount(1)
    })

    test('typed letters go into a new paragraph behind it, in their order', async () => {
      await editor.page.keyboard.type('xyz')
      expect(await editor.text()).toEqual(written)
      await undo()
      expect(await editor.text()).toEqual(['甲', atom.type, '乙'])
    })

    test('a composed word does, too', async () => {
      for (const letters of ['x', 'xy', 'xyz']) {
        await editor.takenKey('KeyX')
        await editor.compose(letters)
      }
      await editor.commit('xyz')
      expect(await editor.text()).toEqual(written)
      await undo()
      expect(await editor.text()).toEqual(['甲', atom.type, '乙'])
    })

    test('pasted text does, too', async () => {
      await editor.app.evaluate(({ clipboard }) => clipboard.writeText('xyz'))
      await press('Control+V')
      expect(await editor.text()).toEqual(written)
    })

    test('a phrase does, too', async () => {
      await editor.page.evaluate(() => window.draftEditor.insertSpans([{ text: 'xyz' }]))
      expect(await editor.text()).toEqual(written)
    })

    test('a quick click on text gives the caret back', async () => {
      await editor.page.locator('p').last().click()
      await press('End')
      await editor.page.keyboard.type('xyz')
      expect(await editor.text()).toEqual(['甲', atom.type, '乙xyz'])
    })

    test('Enter makes a paragraph behind it', async () => {
      await press('Enter')
      await editor.page.keyboard.type('xyz')
      expect(await editor.text()).toEqual(written)
    })
  })

test('Delete selects the table behind the caret before it deletes it', async () => {
  await editor.open([paragraph('a', '甲'), table, paragraph('b', '乙')], 'a', 1)
  await press('Delete')
  await expect(selected()).toHaveCount(1)
  expect(await editor.text()).toEqual(['甲', 'table', '乙'])
  await press('Delete')
  expect(await editor.text()).toEqual(['甲', '乙'])
})

test('a cut title is on the clipboard as a copied one', async () => {
  await editor.open([paragraph('a', '甲')], 'a')
  await editor.page.evaluate(() => window.draftEditor.setTitle([{ text: '年度总结' }]))
  await editor.page.getByRole('textbox', { name: '标题' }).click()
  await press('Control+A')
  await press('Control+X')
  await expect.poll(() => editor.page.evaluate(() => window.draftEditor.title())).toEqual([])
  const [text, html] = await editor.app.evaluate(({ clipboard }) => [
    clipboard.readText(),
    (clipboard as unknown as { readHTML(): string }).readHTML(),
  ])
  expect(text).toBe('年度总结')
  expect(html).toContain('年度总结')
})
