import type { Page } from '@playwright/test'

/** 文稿库: the drafts of the library. */
export function libraryPane(page: Page) {
  const list = page
    .getByRole('grid', { name: '文稿库' })
    .or(page.getByRole('listbox', { name: '文稿库' }))
    .or(page.getByRole('list', { name: '文稿库' }))
  return {
    list,
    draft: (title: string) =>
      list
        .getByRole('row')
        .or(list.getByRole('option'))
        .or(list.getByRole('listitem'))
        .filter({ hasText: title }),
  }
}
