import type { Page } from '@playwright/test'

/** The right pane with its tabs 短语, 检查, 版本. */
export function rightPane(page: Page) {
  const tab = (name: string) => page.getByRole('tab', { name })
  const rows = page.getByRole('grid', { name: '问题' }).getByRole('row')
  const findings = rows.filter({ has: page.getByRole('gridcell') })
  return {
    tab,
    panel: (name: string) => page.getByRole('tabpanel', { name }),
    /** 检查: what was found. */
    findings,
    finding: (words: string) => findings.filter({ hasText: words }),
    async show(name: '短语' | '检查' | '版本') {
      await tab(name).click()
    },
  }
}
