import type { Page } from '@playwright/test'

/** The line at the bottom: 字数, 保存状态, 文种, 缩放. */
export function statusBar(page: Page) {
  const bar = page.getByRole('contentinfo')
  return {
    bar,
    saved: bar.getByText(/已保存 \d\d:\d\d:\d\d/),
    /** 第 1 页，共 2 页. */
    pageMark: bar.getByRole('button', { name: /共 \d+ 页/ }),
    characters: bar.getByText(/字数 [\d,]+/),
  }
}
