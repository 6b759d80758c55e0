import type { Page } from '@playwright/test'

/** 沿用上年: from which draft, to which year, and what that changes. */
export function rollForwardDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: '沿用上年' })
  const preview = dialog.getByRole('region', { name: '将要改动' })
  const change = (name: string) => page.getByRole('checkbox', { name })
  return {
    dialog,
    preview,
    source: dialog.getByRole('button', { name: /上年的文稿/ }),
    from: dialog.getByRole('textbox', { name: '上年是哪一年' }),
    to: dialog.getByRole('textbox', { name: '新的年度' }),
    option: (name: '数字变为待填项' | '上年的打算列为清单' | '只保留结构') =>
      dialog.getByText(name, { exact: true }),
    counts: preview.getByRole('status'),
    change,
    /** Clicks the line of a change, as one does to take its tick away. */
    async tick(name: string) {
      await preview
        .getByRole('listitem')
        .filter({ has: change(name) })
        .locator('del')
        .click()
    },
    create: dialog.getByRole('button', { name: '建立新文稿' }),
  }
}
