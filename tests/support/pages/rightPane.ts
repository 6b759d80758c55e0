import type { Page } from '@playwright/test'

/** The right pane with its tabs 短语, 检查, 版本. */
export function rightPane(page: Page) {
  const tab = (name: string) => page.getByRole('tab', { name })
  return {
    tab,
    panel: (name: string) => page.getByRole('tabpanel', { name }),
    async show(name: '短语' | '检查' | '版本') {
      await tab(name).click()
    },
  }
}
