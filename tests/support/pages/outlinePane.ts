import type { Page } from '@playwright/test'

/** 提纲: the tree of sections, and the bar that offers to put them in order. */
export function outlinePane(page: Page) {
  const tree = page.getByRole('tree', { name: '提纲' })
  const bar = page.getByRole('region', { name: '位置不对' })
  return {
    tree,
    rows: tree.getByRole('treeitem'),
    row: (words: string) => tree.getByRole('treeitem').filter({ hasText: words }),
    /** The row that has the keyboard. */
    focused: tree.locator(':focus'),
    add: (name: string) => tree.getByRole('button', { name: `添加“${name}”` }),
    bar,
    putInOrder: bar.getByRole('button', { name: '整理顺序' }),
    keepAsIs: bar.getByRole('button', { name: '保持原样' }),
  }
}
