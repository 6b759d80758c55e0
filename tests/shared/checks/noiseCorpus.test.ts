import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findMasks } from '../../../shared/checks/masks'

const shared = process.env.ZHANGFA_SHARED ?? resolve(import.meta.dirname, '../../../../shared')
const corpus = resolve(shared, 'corpus')
const classes = ['placeholder_XX', 'placeholder_20xx', 'placeholder_xx_lower', 'placeholder_asterisk']

type Noise = {
  classes: {
    class: string
    counts: Record<string, number>
    examples: { file: string; line: number; excerpt: string }[]
  }[]
}

/** What noise.json counts in a file, one regular expression per class; here only to know the lines. */
const counted: Record<string, RegExp> = {
  placeholder_XX: /X{2,}/gu,
  placeholder_20xx: /20(?:xx|XX|__)/gu,
  placeholder_xx_lower: /(?<!20)(?<!x)x{2,}/gu,
  placeholder_asterisk: /\*{2,}/gu,
}

describe.skipIf(!existsSync(corpus))('masks in real collections (skipped without ../shared)', () => {
  const noise = JSON.parse(
    existsSync(corpus) ? readFileSync(resolve(corpus, 'noise.json'), 'utf8') : '{"classes":[]}',
  ) as Noise
  const wanted = noise.classes.filter((entry) => classes.includes(entry.class))
  const files = [...new Set(wanted.flatMap(({ counts }) => Object.keys(counts)))]

  it.each(files)('are found on every line of %s that has one, and on hardly another', (file) => {
    const lines = readLines(resolve(corpus, file))
    const here = wanted.flatMap((entry) => (entry.counts[file] ? [counted[entry.class] ?? /$^/u] : []))
    const truth = lines.map((line) => here.some((mask) => line.search(mask) >= 0))
    const said = lines.map((line) => findMasks(line).length > 0)
    const hits = truth.filter((is, index) => is && said[index]).length
    const missed = truth.filter((is, index) => is && !said[index]).length
    const extra = said.filter((is, index) => is && !truth[index]).length

    expect(missed).toBe(0)
    expect(extra).toBeLessThanOrEqual(hits / 10)
  })

  it('are found in every example of the truth', () => {
    const examples = wanted.flatMap(({ examples }) => examples)

    expect(examples.filter(({ excerpt }) => findMasks(excerpt).length === 0)).toEqual([])
  })
})

function readLines(file: string): string[] {
  const bytes = readFileSync(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r?\n/u)
  } catch {
    return new TextDecoder('gb18030').decode(bytes).split(/\r?\n/u)
  }
}
