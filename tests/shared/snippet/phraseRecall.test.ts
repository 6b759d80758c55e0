import { expect, it } from 'vitest'
import { readingsOf } from '../../../shared/pinyin/readingsOf'
import { createPhraseIndex } from '../../../shared/snippet/phraseIndex'
import { snippetSpans } from '../../../shared/snippet/snippetSpans'
import type { Snippet } from '../../../shared/snippet/snippet'
import { wordsFor } from '../../../shared/words/words'
import { packedPhrases, readingsFor } from '../../support/phrases'

const all = packedPhrases()
const slotNames = wordsFor('zh-CN').snippets.slots
const slotName = (slot: string) => slotNames[slot] ?? slot
const readings = readingsFor(...all.flatMap(({ text, tags, slot }) => [text, ...tags, slotName(slot)]))
const index = createPhraseIndex(all, { readings, slotName })

/** 100 phrases, spread over all packs. */
const chosen = Array.from({ length: 100 }, (_, at) => all[Math.floor((at * all.length) / 100)]).filter(
  (snippet) => snippet !== undefined,
)

const initials = (text: string) => letters(text, (syllable) => syllable.charAt(0))
const fullPinyin = (text: string) => letters(text, (syllable) => syllable)

/** The first characters that stand in a row, as one remembers a phrase: four to six of them. */
function beginning({ text }: Snippet, most: number): string {
  const runs = snippetSpans({ id: '', slot: '', tags: [], text })
    .filter(({ blank }) => !blank)
    .flatMap((span) => span.text.match(/\p{Script=Han}+/gu) ?? [])
  return (runs.find((run) => run.length >= 4) ?? runs[0] ?? '').slice(0, most)
}

function shareFound(query: (snippet: Snippet) => string, inContext: boolean): number {
  const hits = chosen.filter((snippet) => {
    const context = inContext ? { slot: snippet.slot, template: snippet.templates?.[0] } : {}
    return index
      .find(query(snippet), context)
      .slice(0, 5)
      .some((hit) => hit.snippet === snippet)
  })
  return hits.length / chosen.length
}

const [four, six] = [4, 6].map((most) => (snippet: Snippet) => beginning(snippet, most))

it.each([
  ['initials of four characters', (snippet: Snippet) => initials(four?.(snippet) ?? ''), true],
  ['initials of six characters', (snippet: Snippet) => initials(six?.(snippet) ?? ''), true],
  [
    'initials of four characters, wherever one is',
    (snippet: Snippet) => initials(four?.(snippet) ?? ''),
    false,
  ],
  ['initials of its first tag', ({ tags: [tag = ''] }: Snippet) => initials(tag), true],
  ['pinyin with a letter missing', (snippet: Snippet) => slip(fullPinyin(four?.(snippet) ?? '')), true],
])('finds a phrase among the first five by %s', (_, query, inContext) => {
  expect(chosen).toHaveLength(100)
  expect(shareFound(query, inContext)).toBeGreaterThanOrEqual(0.95)
})

function slip(letters: string): string {
  const at = letters.length >> 1
  return letters.slice(0, at) + letters.slice(at + 1)
}

function letters(text: string, pick: (syllable: string) => string): string {
  const known = readingsOf(text)
  return Array.from(text)
    .map((character) => pick(known[character]?.[0] ?? ''))
    .join('')
}
