import type { Page } from '@playwright/test'

/** 导出…: what is chosen, what was found, and the file afterwards. */
export function exportDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: '导出', exact: true })
  const failed = page.getByRole('alertdialog', { name: '导出', exact: true })
  const done = page.getByRole('dialog', { name: '已导出' })
  return {
    dialog,
    failed,
    done,
    format: (name: string) => dialog.getByRole('radio', { name }),
    /** The boxes' words are what is clicked: the box itself is hidden. */
    async chooseFormat(name: string) {
      await dialog.locator('.export-format', { hasText: name }).click()
    },
    async choose(label: string, name: string) {
      await dialog.getByRole('button', { name: label }).click()
      await page.getByRole('option', { name }).click()
    },
    async tick(label: string) {
      await dialog.getByText(label, { exact: true }).click()
    },
    fileName: dialog.getByLabel('文件名', { exact: true }),
    fonts: dialog.getByRole('note', { name: /^本机没有的字体/ }),
    findings: dialog.getByRole('list', { name: '问题' }).getByRole('listitem'),
    async press(name: string) {
      await page.getByRole('button', { name, exact: true }).click()
    },
  }
}
