import type { Page } from '@playwright/test'

/** 提纲: the tree of sections, and the bar that offers to put them in order. */
export function outlinePane(page: Page) {
  const tree = page.getByRole('tree', { name: '提纲' })
  const bar = page.getByRole('region', { name: '位置不对' })
  const row = (words: string) => tree.getByRole('treeitem').filter({ hasText: words })
  const pointAt = async (words: string, part: number) => {
    const box = await row(words).boundingBox()
    if (box === null) throw new Error(`The row ${words} is not on the screen.`)
    return { x: box.x + 80, y: box.y + box.height * part }
  }
  return {
    tree,
    rows: tree.getByRole('treeitem'),
    row,
    /** The row that has the keyboard. */
    focused: tree.locator(':focus'),
    add: (name: string) => tree.getByRole('button', { name: `添加“${name}”` }),
    bar,
    putInOrder: bar.getByRole('button', { name: '整理顺序' }),
    search: page.getByRole('searchbox', { name: '筛选提纲' }),
    nameField: page.getByRole('textbox', { name: '新标题' }),
    /** What is said beside the pointer while rows are dragged. */
    dragHint: page.locator('.drag-hint'),
    /** Opens the menu of a row, as the right button does. */
    async openMenu(words: string) {
      await row(words).click({ button: 'right' })
      await page.getByRole('menu').waitFor()
    },
    menuItem: (name: string) => page.getByRole('menuitem', { name }),
    /** An entry of a menu beside the menu. */
    choice: (name: string) => page.getByRole('menuitemradio', { name, exact: true }),
    /** Takes hold of a row and holds it over the upper or lower part of another. */
    async dragOver(words: string, over: string, part: 'upper' | 'lower') {
      const from = await pointAt(words, 0.5)
      const to = await pointAt(over, part === 'upper' ? 0.2 : 0.8)
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(from.x, from.y + 8)
      await page.mouse.move(to.x, to.y, { steps: 5 })
    },
    letGo: () => page.mouse.up(),
    keepAsIs: bar.getByRole('button', { name: '保持原样' }),
  }
}
