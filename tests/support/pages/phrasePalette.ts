import type { Page } from '@playwright/test'

/** 插入短语: the palette at the caret. */
export function phrasePalette(page: Page) {
  const dialog = page.getByRole('dialog', { name: '插入短语' })
  const lines = dialog.getByRole('option')
  return {
    dialog,
    field: dialog.getByRole('combobox', { name: '查找短语' }),
    lines,
    line: (words: string) => lines.filter({ hasText: words }),
    /** The line that Enter puts in. */
    active: dialog.getByRole('option', { selected: true }),
    preview: dialog.locator('.phrase-preview'),
  }
}
