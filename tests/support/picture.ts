import type { Page } from '@playwright/test'
import { fromRoot } from './projectRoot'

/** Takes a picture of the window into test-results/pictures, for people to look at; only where ZHANGFA_PICTURES is set. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.ZHANGFA_PICTURES === undefined) return
  await page.screenshot({ path: fromRoot('test-results', 'pictures', `${name}.png`) })
}
