import type { Locator, Page } from '@playwright/test'

/** 版本: earlier states of the draft, the newest first. */
export function versionsPane(page: Page) {
  const rows = page.getByRole('grid', { name: '版本' }).locator('.version')
  return {
    rows,
    row: (words: string) => rows.filter({ hasText: words }),
    name: page.getByRole('textbox', { name: '版本名称' }),
    /** Restores the version of a row, question included. */
    async restore(row: Locator) {
      await row.getByRole('button', { name: '恢复到这一版' }).click()
      await row.getByRole('button', { name: '恢复', exact: true }).click()
    },
    async choose(row: Locator, action: string) {
      await row.click({ button: 'right' })
      await page.getByRole('menuitem', { name: action }).click()
    },
    async compare(row: Locator) {
      await row.getByRole('button', { name: '比较' }).click()
    },
  }
}

/** 比较版本: two states of the draft, word by word. */
export function compareDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: '比较版本' })
  const choose = async (label: string, option: string) => {
    await dialog.getByRole('button', { name: label }).click()
    await page.getByRole('option', { name: option }).click()
  }
  return {
    dialog,
    rows: dialog.locator('.compare-row'),
    came: dialog.locator('.compare ins'),
    went: dialog.locator('.compare del'),
    sum: dialog.getByRole('status'),
    next: dialog.getByRole('button', { name: '下一处' }),
    current: dialog.locator('[data-current]'),
    restoreAll: dialog.getByRole('button', { name: '恢复整篇到这一版' }),
    restoreSection: (name: string) => dialog.getByRole('button', { name: `恢复“${name}”这一节` }),
    close: () => dialog.getByRole('button', { name: '关闭' }).click(),
    chooseWay: (way: '并排' | '合并') => choose('显示方式', way),
    chooseNewer: (option: string) => choose('较新的一版', option),
  }
}
