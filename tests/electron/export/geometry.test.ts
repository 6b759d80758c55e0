import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildFile } from '../../../electron/export/buildFile'
import { wordFixtures } from './wordFixtures'
import { layouts } from '../../../shared/layout/layouts'

const shared = process.env.ZHANGFA_SHARED ?? resolve(import.meta.dirname, '../../../../shared')
const tools = join(shared, 'tools')
const hasTool = existsSync(join(tools, 'docx_geometry.py'))
const hasOffice = isThere('soffice') && isThere('pdftotext')
const missing = hasTool ? 'LibreOffice or poppler is not installed' : 'tools/docx_geometry.py is not there'

/** What the tool cannot judge, by fixture. */
const unjudged: Readonly<Record<string, readonly string[]>> = {
  // One page that is not full says nothing about lines on a page.
  short: ['lines per full page', 'first-line indent 2 characters'],
  // It takes turned pages for upright ones; the others alone are judged by every other fixture.
  landscapeTables: [
    'text inside the text area',
    'page number text',
    'odd right',
    'even left',
    'dash 7 mm below text area',
  ],
  // It takes the lines of the contents field for headings.
  contents: ['headings carry outline levels'],
}

type Failed = readonly (readonly [check: string, got: unknown, want: unknown])[]

describe.skipIf(!hasTool || !hasOffice)(`the page as LibreOffice sets it (skipped where ${missing})`, () => {
  let folder = ''
  let failed: Readonly<Record<string, Failed>> = {}

  // All in one run: starting LibreOffice takes longer than a page.
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhangfa-geometry-'))
    for (const [name, { draft, choices }] of Object.entries(wordFixtures)) {
      const { bytes } = await buildFile(draft, 'docx', layouts.gbt9704, choices)
      writeFileSync(join(folder, `${name}.docx`), bytes)
    }
    const script = join(import.meta.dirname, 'measureAll.py')
    failed = JSON.parse(execFileSync('python3', [script, tools, folder]).toString()) as typeof failed
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(Object.keys(wordFixtures))('keeps to GB/T 9704 in “%s”', (name) => {
    const judged = failed[name]?.filter(([check]) => !unjudged[name]?.includes(check))

    expect(judged).toEqual([])
  })
})

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
