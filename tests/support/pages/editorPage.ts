import type { Locator, Page } from '@playwright/test'

/** The sheet of paper: title and text. */
export function editorPage(page: Page) {
  const text = page.getByRole('textbox', { name: '正文' })
  return {
    text,
    title: page.getByRole('textbox', { name: '标题' }),
    blocks: text.locator(':scope > *'),
    headings: text.getByRole('heading'),
    heading: (words: string) => text.getByRole('heading').filter({ hasText: words }),
    paragraph: (words: string) => text.locator('p').filter({ hasText: words }),
    recipient: text.locator('[data-block="recipient"]'),
    signature: text.locator('[data-block="signature"]'),
    /** Empty paragraphs that show a line of guidance. */
    guided: text.locator('[data-guidance]'),
    blanks: text.locator('.blank'),
    /** The headings as they are read, their numbers before them. */
    numbered: () =>
      text
        .getByRole('heading')
        .evaluateAll((all) =>
          all.map((each) => `${each.getAttribute('data-number') ?? ''}${each.textContent}`),
        ),
    /** Sets the caret at the very end of the text. */
    async goToEnd() {
      await text.focus()
      await page.keyboard.press('Control+End')
    },
    /** Sets the caret at the end of a block, as a click behind its last word does. */
    async goToEndOf(block: Locator) {
      await block.click()
      await page.keyboard.press('End')
    },
    /** What is selected. */
    selected: () => page.evaluate(() => String(getSelection())),
  }
}
