import type { Page } from '@playwright/test'

type Choice =
  '下一步' | '上一步' | '取消' | '关闭' | '选择其他备份文件…' | '选中缺少的' | '选中缺少和不同的' | '全不选'

/** 从备份恢复: its steps. */
export function restoreDialog(page: Page) {
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'))
  const list = dialog.getByRole('grid', { name: '备份里的文稿' })
  return {
    dialog,
    backups: dialog.getByRole('radio'),
    list,
    draft: (title: string) => list.getByRole('row').filter({ hasText: title }),
    button: (name: Choice) => dialog.getByRole('button', { name, exact: true }),
    restore: dialog.getByRole('button', { name: /^恢复/u }),
    differing: dialog.getByRole('button', { name: /文稿库里已有、但内容不同的/u }),
  }
}
