import type { Page } from '@playwright/test'

/** 更换文种: the kinds, and what the draft's sections would be. */
export function changeTemplateDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: '更换文种' })
  return {
    dialog,
    kind: (name: string) => dialog.getByRole('radio', { name }),
    fit: dialog.getByRole('status'),
    rows: dialog.getByRole('list', { name: '更换后的章节' }).getByRole('listitem'),
    change: dialog.getByRole('button', { name: '更换', exact: true }),
  }
}

/** 文种管理: all kinds, and what can be done with the chosen one. */
export function templatesDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: '文种管理' })
  return {
    dialog,
    kind: (name: string) => dialog.getByRole('radio', { name }),
    slots: dialog.getByRole('list', { name: '章节顺序' }).getByRole('listitem'),
    button: (name: '编辑…' | '复制…' | '导出…' | '删除' | '导入…' | '关闭') =>
      dialog.getByRole('button', { name, exact: true }),
  }
}

/** 编辑文种: the slots, the form of the chosen one, and what it comes to. */
export function templateEditor(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^编辑文种/ })
  const slots = dialog.getByRole('grid', { name: '部分' })
  return {
    dialog,
    slots: slots.getByRole('row'),
    slot: (name: string) => slots.getByRole('row', { name }),
    field: (name: string) => dialog.getByRole('textbox', { name, exact: true }),
    tick: (name: string) => dialog.getByRole('checkbox', { name }),
    preview: dialog.getByRole('list', { name: '章节顺序' }).getByRole('listitem'),
    button: (name: string) => dialog.getByRole('button', { name, exact: true }),
    /** The question before changes are left. */
    unsaved: page.getByRole('alertdialog', { name: '文种还没有保存' }),
    /** Adds a slot by its name in the menu. */
    async add(name: string) {
      await dialog.getByRole('button', { name: '添加部分' }).click()
      await page.getByRole('menuitem', { name, exact: true }).click()
    },
  }
}
