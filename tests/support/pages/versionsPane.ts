import type { Page } from '@playwright/test'

/** 版本: earlier states of the draft, the newest first. */
export function versionsPane(page: Page) {
  const rows = page.getByRole('list', { name: '版本' }).getByRole('listitem')
  return {
    rows,
    row: (reason: string) => rows.filter({ hasText: reason }),
    /** Restores the version of a row, question included. */
    async restore(row: ReturnType<Page['getByRole']>) {
      await row.getByRole('button', { name: '恢复到这一版' }).click()
      await row.getByRole('button', { name: '恢复', exact: true }).click()
    },
  }
}
