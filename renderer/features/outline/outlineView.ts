import type { TreeRow } from './treeRows'

/** A row as the tree shows it, with what a screen reader needs to place it. */
export type ShownRow = {
  readonly row: TreeRow
  readonly depth: number
  /** How deep it stands in the draft: a group adds no level to what it holds. */
  readonly indent: number
  readonly position: number
  readonly siblings: number
  readonly parent: string | null
  /** Undefined where there is nothing to fold. */
  readonly isExpanded: boolean | undefined
}

type Above = { readonly depth: number; readonly indent: number; readonly parent: string | null }

/** The rows that show, from top to bottom; children of folded rows are left out. */
export function shownRows(rows: readonly TreeRow[], folded: ReadonlySet<string>): ShownRow[] {
  const shown: ShownRow[] = []
  collectShown(rows, folded, { depth: 1, indent: 1, parent: null }, shown)
  return shown
}

function collectShown(
  rows: readonly TreeRow[],
  folded: ReadonlySet<string>,
  above: Above,
  shown: ShownRow[],
) {
  for (const [index, row] of rows.entries()) {
    const isExpanded = row.children.length === 0 ? undefined : !folded.has(row.key)
    shown.push({ row, ...above, position: index + 1, siblings: rows.length, isExpanded })
    if (!isExpanded) continue
    const indent = row.kind === 'group' ? above.indent : above.indent + 1
    collectShown(row.children, folded, { depth: above.depth + 1, indent, parent: row.key }, shown)
  }
}

/** What must be folded so that headings show down to this level of the draft; groups stay open. */
export function foldedBelow(rows: readonly TreeRow[], level: number): Set<string> {
  return new Set(
    shownRows(rows, new Set())
      .filter(({ row, indent }) => row.kind !== 'group' && row.children.length > 0 && indent >= level)
      .map(({ row }) => row.key),
  )
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

/** The keys of the rows from one to another, both among them; the one alone where the other does not show. */
export function rowsBetween(rows: readonly ShownRow[], from: string, to: string): string[] {
  const places = [from, to].map((key) => rows.findIndex(({ row }) => row.key === key))
  if (places.includes(-1)) return [to]
  return rows.slice(Math.min(...places), Math.max(...places) + 1).map(({ row }) => row.key)
}

/** What the dot before a row says. */
export function dotOf(row: TreeRow): TreeRow['state'] | 'wrong' {
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
export function endText(row: TreeRow, words: PlaceWords): string {
  if (row.kind === 'missing') return row.required ? words.addRequired : words.addOptional
  if (row.place === 'twice') return words.twice
  if (row.place === 'misplaced') return row.should ? shouldText(row.should, words) : words.misplaced
  if (row.characters === 0 && row.target === undefined) return ''
  return row.target === undefined ? String(row.characters) : `${String(row.characters)}/${String(row.target)}`
}

function shouldText(should: NonNullable<TreeRow['should']>, words: PlaceWords): string {
  const what = numberOf(should.text)
  return should.where === 'before' ? words.shouldBefore(what) : words.shouldAfter(what)
}

/** `四、下步计划` → `四`: in the narrow row the number says enough. */
function numberOf(text: string): string {
  return /^(.+?)、/.exec(text)?.[1] ?? text
}
