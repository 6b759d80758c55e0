/** Titles and names between marks are no longer than this. */
const longest = 60

/** Whether a stretch of text stands between an opening mark and its closing one, close by. */
export function isBetween(
  text: string,
  [start, end]: readonly [number, number],
  [open, close]: readonly [string, string],
): boolean {
  const before = text.slice(Math.max(0, start - longest), start)
  const after = text.slice(end, end + longest)
  const from = before.lastIndexOf(open)
  const to = after.indexOf(close)
  if (from < 0 || to < 0 || before.includes(close, from)) return false
  const reopened = after.indexOf(open)
  return reopened < 0 || reopened > to
}
