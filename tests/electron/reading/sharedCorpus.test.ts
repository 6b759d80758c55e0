import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readSource } from '../../../electron/reading/readSource'
import { builtInTemplates } from '../../shared/template/builtInTemplates'

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const places = [process.env.ZHANGFA_SHARED, resolve(project, '../shared'), resolve(project, '../../shared')]
const shared = places.find((place) => place !== undefined && existsSync(join(place, 'tools/score_import.py')))
const least = { articles: 0.95, titles: 0.9, headings: 0.9, slots: 0.95, boilerplate: 0.85, signoff: 0.85 }

it.skipIf(shared === undefined)(
  'takes the shared collections apart (skipped where ../shared is absent)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhangfa-score-'))
    const files = ['collection-a', 'collection-b', 'preview-page'].flatMap((name) => {
      const corpus = join(shared ?? '', 'corpus')
      const read = readSource(readFileSync(join(corpus, `${name}.txt`)), `${name}.txt`, builtInTemplates())
      const out = join(folder, `${name}.json`)
      writeFileSync(out, JSON.stringify(read.ok ? read.value : {}))
      return [join(corpus, `${name}.truth.json`), out]
    })
    const report = execFileSync('python3', [join(shared ?? '', 'tools/score_import.py'), ...files], {
      encoding: 'utf8',
    })
    rmSync(folder, { recursive: true })
    const scores = (JSON.parse(report) as { all: Record<string, number> }).all

    for (const [name, score] of Object.entries(least))
      expect(scores[name], name).toBeGreaterThanOrEqual(score)
  },
)
