import type { Page } from '@playwright/test'

/** 短语: the phrases at the right. */
export function phrases(page: Page) {
  const list = page.getByRole('listbox', { name: '短语' })
  return {
    search: page.getByRole('combobox', { name: '查找短语' }),
    list,
    cards: list.getByRole('option'),
    card: (words: string) => list.getByRole('option').filter({ hasText: words }),
    /** The card that Enter inserts. */
    active: list.locator('[aria-selected="true"]'),
    scope: (name: RegExp | string) => page.getByRole('radio', { name }),
  }
}
