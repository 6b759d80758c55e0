import type { Page } from '@playwright/test'

/** 查找和替换: the bar over the page. */
export function findBar(page: Page) {
  const bar = page.getByRole('search', { name: '查找和替换' })
  return {
    bar,
    field: bar.getByRole('textbox', { name: '查找' }),
    replacement: bar.getByRole('textbox', { name: '替换为' }),
    status: bar.getByRole('status'),
    option: (name: '区分大小写' | '全字匹配' | '正则表达式') => bar.getByRole('button', { name }),
    scope: bar.getByRole('button', { name: /查找范围/ }),
    replace: bar.getByRole('button', { name: '替换', exact: true }),
    replaceAll: bar.getByRole('button', { name: '全部替换' }),
    /** The texts marked as hits on screen, and the current one. */
    marked: () =>
      page.evaluate(() => {
        const texts = (name: string) =>
          [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString())
        return { hits: texts('zhangfa-hit'), current: texts('zhangfa-current-hit') }
      }),
  }
}
