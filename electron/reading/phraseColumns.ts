import { columnNames, type PhraseColumn } from '../../shared/snippet/phraseTable'

/** Which cell of a row is what. */
export type Columns = {
  readonly count: number
  readonly text: number
  readonly title?: number | undefined
  readonly slot?: number | undefined
  readonly tags: readonly number[]
  readonly group?: number | undefined
  readonly source?: number | undefined
}

/** The columns named by a row; undefined where it names none for the phrase, so that it is no row of names. */
export function columnsIn(row: readonly string[]): Columns | undefined {
  const names = row.map((cell) => cell.trim().toLowerCase())
  const place = (column: PhraseColumn) => {
    const index = names.findIndex((name) => columnNames[column].includes(name))
    return index < 0 ? undefined : index
  }
  const text = place('text')
  if (text === undefined) return undefined
  const tags = place('tags')
  return {
    count: row.length,
    text,
    title: place('title'),
    slot: place('slot'),
    tags: tags === undefined ? [] : [tags],
    group: place('group'),
    source: place('source'),
  }
}

/** The columns of rows that do not name them: the longest one is the phrase, a shorter one before it its title; in second place it is our own order. */
export function columnsWithout(rows: readonly (readonly string[])[]): Columns {
  const count = Math.max(...rows.map(({ length }) => length))
  const letters = Array.from({ length: count }, (_, index) =>
    rows.reduce((sum, row) => sum + (row[index]?.length ?? 0), 0),
  )
  const text = letters.indexOf(Math.max(...letters))
  if (text === 1 && count > 3) return { count, title: 0, text, slot: 2, tags: [3], group: 4, source: 5 }
  const others = letters
    .map((_, index) => index)
    .filter((index) => index > (text === 0 ? 0 : 1) && index !== text)
  return { count, text, tags: others, ...(text > 0 && { title: 0 }) }
}
