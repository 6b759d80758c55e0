/** Puts content on the clipboard, by MIME type, without the permission that the async clipboard would need; needs a key or click. */
export function copyOut(content: Readonly<Record<string, string>>): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    for (const [type, text] of Object.entries(content)) event.clipboardData?.setData(type, text)
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  try {
    // The only way that works in a page to which every permission is refused.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', fill, { capture: true })
  }
}
