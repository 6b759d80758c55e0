import type { ElectronApplication, Page } from '@playwright/test'

export type PreviewPage = ReturnType<typeof previewPage>

/** Opens 打印预览, or 打印 over it, and waits until all pages are set. */
export async function openPreview(
  app: ElectronApplication,
  choose: () => Promise<void>,
): Promise<PreviewPage> {
  const [window] = await Promise.all([app.waitForEvent('window'), choose()])
  await window.getByRole('toolbar').waitFor()
  await window.getByRole('progressbar').waitFor({ state: 'hidden' })
  return previewPage(window)
}

/** 打印预览: its tools, and the pages in their frame. */
function previewPage(window: Page) {
  const tools = window.getByRole('toolbar', { name: '预览工具' })
  const print = window.getByRole('dialog', { name: '打印', exact: true })
  const frame = window.frameLocator('iframe')
  return {
    window,
    print,
    pages: frame.locator('.page'),
    page: tools.getByLabel('页码'),
    count: tools.getByText(/共 \d+ 页/),
    search: tools.getByRole('textbox', { name: '查找' }),
    hits: tools.getByRole('status'),
    warnings: window.getByRole('list', { name: '打印前请看一下' }),
    said: window.locator('.preview-said'),
    button: (name: string) => tools.getByRole('button', { name }),
    inPrint: (name: string) => print.getByRole('button', { name, exact: true }),
    field: (name: string) => print.getByRole('textbox', { name }),
    press: (key: string) => window.keyboard.press(key),
    async zoom(name: string) {
      await tools.getByRole('button', { name: '缩放' }).click()
      await window.getByRole('option', { name }).click()
      await window.getByRole('listbox').waitFor({ state: 'hidden' })
    },
    /** In 打印. */
    async choose(label: string, name: string) {
      await print.getByRole('button', { name: label }).click()
      await window.getByRole('option', { name }).click()
    },
    /** By Escape, from wherever the focus is. */
    async close() {
      const closed = window.waitForEvent('close')
      // The page goes while the key is still being pressed.
      const pressed = frame.locator('body').press('Escape')
      await Promise.all([closed, pressed.catch(() => closed)])
    },
  }
}
