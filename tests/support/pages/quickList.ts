import type { Page } from '@playwright/test'

/** A list over the window to choose from by typing: 命令面板, 转到标题. */
export function quickList(page: Page, title: '命令面板' | '转到标题') {
  const dialog = page.getByRole('dialog', { name: title })
  const lines = dialog.getByRole('option')
  return {
    dialog,
    field: dialog.getByRole('combobox'),
    lines,
    line: (words: string) => lines.filter({ hasText: words }),
    /** The line that Enter chooses. */
    active: dialog.locator('[role="option"][data-focused]'),
  }
}
