import type { Page } from '@playwright/test'

/** 文稿库: the drafts of the library; the list appears with the first draft. */
export function libraryPane(page: Page) {
  const list = page.getByRole('grid', { name: '文稿库' })
  return {
    list,
    draft: (title: string) => list.getByRole('row').filter({ hasText: title }),
    newDraft: page.getByRole('button', { name: '新建文稿' }).first(),
  }
}
