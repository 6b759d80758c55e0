import type { Page } from '@playwright/test'

/** The articles of an opened collection. */
export function collectionList(page: Page) {
  const dialog = page.getByRole('dialog')
  const articles = dialog.getByRole('option').or(dialog.getByRole('row')).or(dialog.getByRole('listitem'))
  return { dialog, articles, article: (words: string) => articles.filter({ hasText: words }) }
}
