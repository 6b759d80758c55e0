const pairs: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
  ['【', '】'],
])
const closing: ReadonlySet<string> = new Set(pairs.values())
const clauseEnd = /[，。；：！？,;:!?\n]/u

/** The clauses of a text; a mark inside brackets ends none. */
export function clausesOf(text: string): string[] {
  const clauses: string[] = []
  let clause = ''
  const open: string[] = []
  for (const mark of text) {
    const close = pairs.get(mark)
    if (close !== undefined && text.includes(close)) open.push(close)
    else if (mark === open.at(-1)) open.pop()
    if (open.length > 0 || !clauseEnd.test(mark)) clause += mark
    else {
      clauses.push(clause)
      clause = ''
    }
  }
  return [...clauses, clause]
}

/** A text cut before the first bracket that it does not close; where it begins with that one, only without the mark. */
export function withoutTornBrackets(text: string): string {
  const torn = tornAt(text)
  if (torn === undefined) return text
  const before = text.slice(0, torn).trim()
  const rest = Array.from(before).length >= 4 ? before : before + text.slice(torn + 1)
  return withoutTornBrackets(rest)
}

/** Where a bracket stands that has no partner. */
function tornAt(text: string): number | undefined {
  const open: { readonly at: number; readonly close: string }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    const close = pairs.get(mark)
    if (close !== undefined) open.push({ at, close })
    else if (closing.has(mark)) {
      if (open.at(-1)?.close !== mark) return at
      open.pop()
    }
  }
  return open[0]?.at
}
