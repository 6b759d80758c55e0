import type { Page } from '@playwright/test'

/** What the program tells in passing. */
export function notices(page: Page) {
  const list = page.getByRole('status', { name: '通知' })
  return {
    list,
    button: (name: string) => list.getByRole('button', { name, exact: true }),
    /** Puts away whatever is told, so that the next notice can be waited for. */
    async putAway() {
      const close = list.getByRole('button', { name: '关闭通知' })
      while ((await close.count()) > 0) await close.first().click()
    },
  }
}
