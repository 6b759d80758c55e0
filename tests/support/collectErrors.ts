import type { ConsoleMessage, Page } from '@playwright/test'

/** Fails with all that the page reported so far. */
export type ThrowIfAny = () => void

/** Listens to a page for uncaught errors and errors on the console, from its very start. */
export async function collectErrors(page: Page, expected?: RegExp): Promise<ThrowIfAny> {
  const found = new Set<string>()
  const note = (text: string) => {
    if (!expected?.test(text)) found.add(text)
  }
  const noteError = (error: Error) => note(error.stack ?? error.message)
  const noteMessage = (message: ConsoleMessage) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`)
  }
  page.on('pageerror', noteError)
  page.on('console', noteMessage)
  // What happened before we could listen; the set takes away what was heard twice.
  const [errors, messages] = await Promise.all([
    page.pageErrors({ filter: 'all' }),
    page.consoleMessages({ filter: 'all' }),
  ])
  errors.forEach(noteError)
  messages.forEach(noteMessage)
  return () => {
    if (found.size > 0) throw new Error(`The page reported errors:\n${[...found].join('\n')}`)
  }
}
