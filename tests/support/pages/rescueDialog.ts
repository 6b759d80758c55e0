import type { Page } from '@playwright/test'

/** The question asked where a draft's file is broken. */
export function rescueDialog(page: Page, file: string) {
  const dialog = page.getByRole('alertdialog', { name: `“${file}”打不开了` })
  return {
    dialog,
    choice: (name: string | RegExp) => dialog.getByRole('radio', { name }),
    button: (name: '打开' | '取消' | '在文件夹中显示') => dialog.getByRole('button', { name, exact: true }),
  }
}
