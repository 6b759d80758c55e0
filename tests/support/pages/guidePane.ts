import type { Page } from '@playwright/test'

/** 要点: what the section with the caret usually holds, and the draft's checklist. */
export function guidePane(page: Page) {
  const panel = page.getByRole('tabpanel', { name: '要点' })
  const section = panel.getByRole('region', { name: '本章节' })
  const checklist = panel.getByRole('region', { name: '清单' })
  const point = (words: string) => checklist.getByRole('listitem').filter({ hasText: words })
  return {
    tab: page.getByRole('tab', { name: '要点' }),
    panel,
    section,
    starter: (words: string) => section.getByRole('button', { name: `加入小节标题“${words}”` }),
    insertAll: section.getByRole('button', { name: '全部加入' }),
    checklist,
    point,
    /** Clicks a point's text, which ticks it or takes the tick away. */
    async tick(words: string) {
      await point(words).getByText(words, { exact: true }).click()
    },
    add: checklist.getByRole('textbox', { name: '添一条要做的事' }),
    /** Opens the menu of a point and chooses. */
    async choose(words: string, action: string | RegExp) {
      await point(words).click({ button: 'right' })
      await page.getByRole('menuitem', { name: action }).click()
    },
  }
}
