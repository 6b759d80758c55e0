import { bridge } from '../bridge'

/** Puts content on the clipboard, by MIME type, without the permission that the async clipboard would need; needs a key or click. */
export function copyOut(content: Readonly<Record<string, string>>): boolean {
  const filling = fillCopy(content)
  try {
    // The only way that works in a page to which every permission is refused.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy')
  } finally {
    filling.end()
  }
}

/** The same for a command of the menu, whose key or click the page never sees: the window copies as its own menu would. */
export async function copyByCommand(content: Readonly<Record<string, string>>): Promise<boolean> {
  const filling = fillCopy(content)
  try {
    await bridge.request('window.editRole', { role: 'copy' })
    // The event comes by another way than the answer.
    await Promise.race([filling.isFilled, new Promise((resolve) => setTimeout(resolve, patience))])
    return filling.hasFilled()
  } finally {
    filling.end()
  }
}

/** Milliseconds. */
const patience = 2000

function fillCopy(content: Readonly<Record<string, string>>) {
  let hasFilled = false
  let filled: () => void = () => undefined
  const isFilled = new Promise<void>((resolve) => (filled = resolve))
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    for (const [type, text] of Object.entries(content)) event.clipboardData?.setData(type, text)
    hasFilled = true
    filled()
  }
  // Without a selection Chromium copies only where somebody says beforehand that there is something.
  const allow = (event: Event) => event.preventDefault()
  document.addEventListener('copy', fill, { capture: true, once: true })
  document.addEventListener('beforecopy', allow, { capture: true })
  return {
    isFilled,
    hasFilled: () => hasFilled,
    end() {
      document.removeEventListener('copy', fill, { capture: true })
      document.removeEventListener('beforecopy', allow, { capture: true })
    },
  }
}
