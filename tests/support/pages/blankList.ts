import type { Page } from '@playwright/test'

/** The list beside the selected blank. */
export function blankList(page: Page) {
  const panel = page.locator('.blank-list')
  const lines = panel.getByRole('option')
  return {
    panel,
    list: (name: string) => panel.getByRole('listbox', { name: `可填入“${name}”` }),
    lines,
    line: (text: string) => lines.filter({ hasText: text }),
    /** The line that Enter puts in. */
    active: panel.getByRole('option', { selected: true }),
    hint: panel.locator('.blank-hint'),
  }
}
