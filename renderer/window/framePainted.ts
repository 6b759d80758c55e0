/** Milliseconds; a window that is minimised makes no frames. */
const longest = 200

/** Resolves when what was put on the page so far is on screen, or cannot be for now. */
export function framePainted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longest)
    requestAnimationFrame(() => {
      clearTimeout(late)
      setTimeout(resolve)
    })
  })
}
