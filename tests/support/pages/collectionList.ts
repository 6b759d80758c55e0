import type { Page } from '@playwright/test'

/** The articles of an opened collection, and the one that is read. */
export function collectionList(page: Page) {
  const view = page.getByRole('main', { name: '材料中的文章' })
  const list = view.getByRole('listbox', { name: '文章' })
  return {
    view,
    list,
    fileName: view.getByRole('heading', { level: 1 }),
    articles: list.getByRole('option'),
    article: (words: string) => list.getByRole('option').filter({ hasText: words }),
    filter: view.getByRole('searchbox', { name: '按标题和正文筛选' }),
    reading: view.getByRole('document'),
    cut: view.getByText(/已略去 \d+ 行网站文字/),
    kind: view.getByRole('button', { name: /文种/ }),
    rollForward: page.getByRole('button', { name: '沿用上年…' }),
    openAsDraft: page.getByRole('button', { name: '作为文稿打开' }),
    close: view.getByRole('button', { name: '关闭' }),
  }
}
