import type { Page } from '@playwright/test'

/** What the window tells in passing, in its corner. */
export function notices(page: Page) {
  const list = page.getByRole('status', { name: '通知' })
  return {
    list,
    /** The action a notice offers, 撤销 for one. */
    action: (name: string) => list.getByRole('button', { name, exact: true }),
    async dismissAll() {
      const close = list.getByRole('button', { name: '关闭通知' })
      for (let left = await close.count(); left > 0; left = await close.count()) await close.first().click()
    },
  }
}
