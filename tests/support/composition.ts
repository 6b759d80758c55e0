import type { CDPSession, Page } from '@playwright/test'

/**
 * Types into an input method as a person does: each step is the raw text shown so far (“n”, “ni”, “ni h” …). Goes through
 * Chromium's own composition path and sends keyCode 229 around each step, as a real input method does.
 */
export async function compose(page: Page, steps: readonly string[]): Promise<void> {
  const session = await sessionOf(page)
  for (const text of steps) {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...processKey(text) })
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...processKey(text) })
  }
}

/** Ends the composition with the text the person picked; `key` is what they pressed for it. */
export async function commit(page: Page, text: string, key: 'Space' | 'Enter' = 'Space'): Promise<void> {
  const session = await sessionOf(page)
  const pressed = { windowsVirtualKeyCode: 229, key: 'Process', code: key }
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...pressed })
  await session.send('Input.insertText', { text })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed })
}

/** Gives the composition up, as Escape does: nothing of it stays. */
export async function cancel(page: Page): Promise<void> {
  const session = await sessionOf(page)
  const pressed = { windowsVirtualKeyCode: 229, key: 'Process', code: 'Escape' }
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...pressed })
  await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed })
}

/** The steps of typing letter by letter: “ni” → “n”, “ni”. */
export function letters(raw: string): string[] {
  return Array.from(raw, (_, index) => raw.slice(0, index + 1))
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  return session
}

function processKey(text: string) {
  const letter = text.at(-1)?.toUpperCase() ?? ''
  return {
    windowsVirtualKeyCode: 229,
    key: 'Process',
    code: /[A-Z]/.test(letter) ? `Key${letter}` : 'Space',
  }
}
