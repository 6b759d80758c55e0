import type { Page } from '@playwright/test'

/** 备份: the last part of the settings. */
export function backupSection(page: Page) {
  const section = page.getByRole('dialog', { name: '设置' }).getByRole('region', { name: '备份' })
  return {
    section,
    said: section.getByRole('status'),
    button: (name: '选择文件夹…' | '换文件夹…' | '停用' | '立即备份' | '从备份恢复…') =>
      section.getByRole('button', { name, exact: true }),
    close: page.getByRole('dialog', { name: '设置' }).getByRole('button', { name: '关闭' }),
  }
}
