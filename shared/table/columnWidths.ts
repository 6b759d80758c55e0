/** The stored widths as parts of the whole; equal parts where they do not fit the columns. */
export function columnWidths(stored: readonly number[], columns: number, total: number): number[] {
  const parts = stored.length === columns ? stored : Array.from({ length: columns }, () => 1)
  const sum = parts.reduce((whole, part) => whole + part, 0)
  const ends = parts.map((_, index) =>
    Math.round((parts.slice(0, index + 1).reduce((whole, part) => whole + part, 0) / sum) * total),
  )
  return ends.map((end, index) => Math.max(1, end - (ends[index - 1] ?? 0)))
}
