import type { OutlineRow } from '../../../shared/outline/outline'

/** A row as the tree shows it, with what a screen reader needs to place it. */
export type ShownRow = {
  readonly row: OutlineRow
  readonly depth: number
  readonly position: number
  readonly siblings: number
  readonly parent: string | null
  /** Undefined where there is nothing to fold. */
  readonly isExpanded: boolean | undefined
}

/** The rows that show, from top to bottom; children of folded rows are left out. */
export function shownRows(rows: readonly OutlineRow[], folded: ReadonlySet<string>): ShownRow[] {
  return rowsUnder(rows, folded, 1, null)
}

function rowsUnder(
  rows: readonly OutlineRow[],
  folded: ReadonlySet<string>,
  depth: number,
  parent: string | null,
): ShownRow[] {
  return rows.flatMap((row, index) => {
    const isExpanded = row.children.length === 0 ? undefined : !folded.has(row.key)
    const shown = { row, depth, position: index + 1, siblings: rows.length, parent, isExpanded }
    return [shown, ...(isExpanded ? rowsUnder(row.children, folded, depth + 1, row.key) : [])]
  })
}

/** The row a key leads to from another, or null where the key does nothing in the tree. */
export function rowAfterKey(rows: readonly ShownRow[], from: string, key: string): string | null {
  const index = rows.findIndex(({ row }) => row.key === from)
  const shown = rows[index]
  if (shown === undefined) return null
  switch (key) {
    case 'ArrowDown':
      return rows[index + 1]?.row.key ?? null
    case 'ArrowUp':
      return rows[index - 1]?.row.key ?? null
    case 'Home':
      return rows[0]?.row.key ?? null
    case 'End':
      return rows.at(-1)?.row.key ?? null
    case 'ArrowLeft':
      return shown.isExpanded ? null : shown.parent
    case 'ArrowRight':
      return shown.isExpanded ? (rows[index + 1]?.row.key ?? null) : null
    default:
      return null
  }
}

/** What the dot before a row says. */
export function dotOf(row: OutlineRow): OutlineRow['state'] | 'wrong' {
  return row.place === 'misplaced' ? 'wrong' : row.state
}

type PlaceWords = {
  readonly twice: string
  readonly misplaced: string
  readonly shouldBefore: (what: string) => string
  readonly shouldAfter: (what: string) => string
  readonly addRequired: string
  readonly addOptional: string
}

/** What stands at the end of a row: where it should be, what can be added, or its length. */
export function endText(row: OutlineRow, words: PlaceWords): string {
  if (row.kind === 'missing') return row.required ? words.addRequired : words.addOptional
  if (row.place === 'twice') return words.twice
  if (row.place === 'misplaced') return row.should ? shouldText(row.should, words) : words.misplaced
  if (row.characters === 0 && row.target === undefined) return ''
  return row.target === undefined ? String(row.characters) : `${String(row.characters)}/${String(row.target)}`
}

function shouldText(should: NonNullable<OutlineRow['should']>, words: PlaceWords): string {
  const what = numberOf(should.text)
  return should.where === 'before' ? words.shouldBefore(what) : words.shouldAfter(what)
}

/** `四、下步计划` → `四`: in the narrow row the number says enough. */
function numberOf(text: string): string {
  return /^(.+?)、/.exec(text)?.[1] ?? text
}
