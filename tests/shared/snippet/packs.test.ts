import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findMasks } from '../../../shared/checks/masks'
import { parsePhrase, phraseText } from '../../../shared/snippet/blankGrammar'
import { snippetPackSchema } from '../../../shared/snippet/snippet'
import { sharedSlots } from '../../../shared/template/template'

const folder = new URL('../../../assets/snippets/', import.meta.url)
const packs = readdirSync(folder).map((file) => ({
  file,
  pack: snippetPackSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
}))
const all = packs.flatMap(({ pack }) => pack.snippets)

describe('the phrases of the program', () => {
  it('have at least two for each part, and a name of their own', () => {
    const wanted = [
      'intro',
      'basics',
      'work',
      'results',
      'experience',
      'problems',
      'advice',
      'plan',
      'closing',
    ]

    expect(wanted.filter((slot) => all.filter((snippet) => snippet.slot === slot).length < 2)).toEqual([])
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(24)
  })

  it.each(all.map((snippet) => [snippet.id, snippet] as const))('%s is sound', (_, snippet) => {
    const parsed = parsePhrase(snippet.text)

    expect(parsed.problem === undefined ? phraseText(parsed.spans) : parsed).toBe(snippet.text)
    expect(sharedSlots).toContain(snippet.slot)
    expect(snippet.tags.length).toBeGreaterThan(0)
    expect(findMasks(snippet.text)).toEqual([])
    expect(snippet.text.replace(/\{[^}]*\}/gu, '')).not.toMatch(/\d|[,;:?!()]/u)
  })
})
