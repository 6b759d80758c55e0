import type { Page } from '@playwright/test'

/** 存为短语, 编辑短语: a phrase being filled in. */
export function phraseDialog(page: Page, title: '存为短语' | '编辑短语') {
  const dialog = page.getByRole('dialog', { name: title })
  return {
    dialog,
    field: (name: '内容' | '标题' | '标签') => dialog.getByRole('textbox', { name, exact: true }),
    group: dialog.getByRole('combobox', { name: '分组' }),
    part: dialog.getByRole('button', { name: '部分' }),
    preview: dialog.getByRole('region', { name: '预览' }),
    blanks: dialog.getByRole('region', { name: '已改为待填项' }).getByRole('listitem'),
    near: dialog.getByRole('status'),
    button: (name: string) => dialog.getByRole('button', { name, exact: true }),
  }
}

/** 短语管理: the own phrases, and the one being changed. */
export function phraseBookDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: '短语管理' })
  const rows = dialog.getByRole('grid', { name: '我的短语' }).getByRole('row')
  return {
    dialog,
    rows,
    row: (words: string) => rows.filter({ hasText: words }),
    search: dialog.getByRole('textbox', { name: '查找我的短语' }),
    field: (name: '内容' | '标题' | '标签') => dialog.getByRole('textbox', { name, exact: true }),
    button: (name: string) => dialog.getByRole('button', { name, exact: true }),
    /** Chooses of one of the lists above: 显示, 部分, 分组, 顺序. */
    async choose(list: '显示' | '部分' | '分组' | '顺序', name: string) {
      await dialog.getByRole('search').getByRole('button', { name: list }).click()
      await page.getByRole('option', { name, exact: true }).click()
    },
    near: page.getByRole('dialog', { name: '合并相近的短语' }),
    report: page.getByRole('dialog', { name: /^导入/ }),
  }
}
