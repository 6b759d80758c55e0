import { readdirSync, readFileSync } from 'node:fs'
import { ReadingTable } from '../../shared/pinyin/readingTable'
import { readingsOf } from '../../shared/pinyin/readingsOf'
import { snippetPackSchema, type Snippet } from '../../shared/snippet/snippet'

const folder = new URL('../../assets/snippets/', import.meta.url)

/** The phrases of all packs of the program. */
export function packedPhrases(): readonly Snippet[] {
  return readdirSync(folder).flatMap(
    (file) => snippetPackSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).snippets,
  )
}

/** A table that knows the characters of these texts. */
export function readingsFor(...texts: readonly string[]): ReadingTable {
  const table = new ReadingTable()
  table.learn(readingsOf(texts.join('')))
  return table
}
