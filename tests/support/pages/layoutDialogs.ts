import type { Page } from '@playwright/test'

/** 版式: all layouts, a page set in the chosen one, and what can be done with it. */
export function layoutsDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: '版式', exact: true })
  return {
    dialog,
    layout: (name: string) => dialog.getByRole('radio', { name }),
    async choose(name: string) {
      await dialog.locator('.kind', { hasText: name }).click()
    },
    button: (name: string) => dialog.getByRole('button', { name, exact: true }),
  }
}

/** 编辑版式: its fields, and the page that follows them. */
export function layoutEditor(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^编辑版式/ })
  return {
    dialog,
    figure: (name: string) => dialog.getByRole('textbox', { name, exact: true }),
    named: (name: string) => dialog.getByRole('combobox', { name, exact: true }),
    button: (name: string) => dialog.getByRole('button', { name, exact: true }),
    /** Opens the list of fonts of a role. */
    async open(role: string) {
      await dialog.getByRole('group', { name: role, exact: true }).getByRole('button').first().click()
    },
    problems: dialog.locator('.field-problem'),
    /** The first page of the sample. */
    firstPage: dialog.locator('.live-page .page').first(),
    lines: dialog.locator('.live-page .page').first().locator('.line'),
    unsaved: page.getByRole('alertdialog', { name: '版式还没有保存' }),
  }
}

/** What is set where the caret stands, and why. */
export function lookPopover(page: Page) {
  const dialog = page.getByRole('dialog', { name: '这一段怎么排' })
  return {
    dialog,
    button: page.getByRole('button', { name: /^字体字号/ }),
    change: dialog.getByRole('button', { name: '修改版式…' }),
  }
}
