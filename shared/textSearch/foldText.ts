const wideLetters = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g
const wideBy = 0xfee0

/**
 * The text with full-width letters and digits made half-width and, unless case matters, small; its length stays. Marks
 * keep their width: “,” and “，” are what a writer wants to tell apart.
 */
export function foldText(text: string, matchCase: boolean): string {
  const narrow = text.replace(wideLetters, (letter) => String.fromCharCode(letter.charCodeAt(0) - wideBy))
  if (matchCase) return narrow
  const small = narrow.toLowerCase()
  return small.length === text.length ? small : narrow.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
