import type { Page } from '@playwright/test'

/** The sheet of paper: title and text. */
export function editorPage(page: Page) {
  const text = page.getByRole('textbox', { name: '正文' })
  return {
    text,
    title: page.getByRole('textbox', { name: '标题' }),
    heading: (words: string) => text.getByRole('heading').filter({ hasText: words }),
    paragraph: (words: string) => text.locator('p').filter({ hasText: words }),
    /** Sets the caret at the very end of the text. */
    async goToEnd() {
      await text.focus()
      await page.keyboard.press('Control+End')
    },
  }
}
