import type { Page } from '@playwright/test'

/** 文稿库: the drafts of the library; the list appears with the first draft. */
export function libraryPane(page: Page) {
  const list = page.getByRole('grid', { name: '文稿库' })
  const draft = (title: string) => list.getByRole('row').filter({ hasText: title })
  return {
    list,
    draft,
    /** Of drafts with the same title, the one with this id. */
    draftWithId: (id: string) => list.locator(`[role="row"][data-key="${id}"]`),
    newDraft: page.getByRole('button', { name: '新建文稿' }).first(),
    newTitle: page.getByRole('textbox', { name: '文稿的新标题' }),
    /** Opens the menu of a row and chooses. */
    async choose(title: string, action: '重命名' | '复制一份' | '沿用上年…' | '在文件夹中显示' | '删除') {
      await draft(title).first().click({ button: 'right' })
      await page.getByRole('menuitem', { name: action, exact: true }).click()
    },
  }
}
