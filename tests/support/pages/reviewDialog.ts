import type { Locator, Page } from '@playwright/test'

/** 对照审改稿: what somebody changed and said, section by section. */
export function reviewDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: '对照审改稿' })
  const cards = dialog.locator('.review-card')
  const card = (words: string) => dialog.getByRole('group', { name: words })
  return {
    dialog,
    cards,
    card,
    current: dialog.locator('.review-card[data-current]'),
    sum: dialog.getByRole('status').filter({ hasText: /还有|都看过/ }),
    part: (name: string) => dialog.getByRole('region', { name, exact: true }),
    line: (words: string) => dialog.locator('.review-line').filter({ hasText: words }),
    take: (change: Locator) => change.getByRole('button', { name: '采纳', exact: true }).click(),
    decline: (change: Locator) => change.getByRole('button', { name: '不采纳', exact: true }).click(),
    takeAll: dialog.getByRole('button', { name: '全部采纳', exact: true }),
    declineAll: dialog.getByRole('button', { name: '全部不采纳', exact: true }),
    close: () => dialog.getByRole('button', { name: '关闭', exact: true }).click(),
  }
}
