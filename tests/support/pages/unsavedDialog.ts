import type { Page } from '@playwright/test'

/** The question asked before text that cannot be saved goes off the screen. */
export function unsavedDialog(page: Page) {
  const dialog = page.getByRole('alertdialog', { name: '还有文字没有保存' })
  return {
    dialog,
    button: (name: '再试一次' | '另存为…' | '不保存就退出' | '不保存就离开' | '取消') =>
      dialog.getByRole('button', { name, exact: true }),
  }
}
