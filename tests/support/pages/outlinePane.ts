import type { Page } from '@playwright/test'

/** 提纲: the tree of sections. */
export function outlinePane(page: Page) {
  const tree = page.getByRole('tree', { name: '提纲' })
  return {
    tree,
    rows: tree.getByRole('row').or(tree.getByRole('treeitem')),
    row: (words: string) => tree.getByRole('row').or(tree.getByRole('treeitem')).filter({ hasText: words }),
    putInOrder: page.getByRole('button', { name: '整理顺序' }),
    keepAsIs: page.getByRole('button', { name: '保持原样' }),
  }
}
