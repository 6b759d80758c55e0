import type { Page } from '@playwright/test'

/** The articles of an opened collection. */
export function collectionList(page: Page) {
  const list = page.getByRole('listbox', { name: '文章' })
  return {
    list,
    articles: list.getByRole('option'),
    article: (words: string) => list.getByRole('option').filter({ hasText: words }),
    openAsDraft: page.getByRole('button', { name: '作为文稿打开' }),
  }
}
