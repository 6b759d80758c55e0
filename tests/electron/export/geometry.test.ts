import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildFile } from '../../../electron/export/buildFile'
import { fixtures } from './fixtures'

const shared = process.env.ZHANGFA_SHARED ?? resolve(import.meta.dirname, '../../../../shared')
const tool = [join(shared, 'tools/docx_geometry.py')].find((path) => existsSync(path))
const hasOffice = isThere('soffice') && isThere('pdftotext')
const missing = tool ? 'LibreOffice or poppler is not installed' : 'tools/docx_geometry.py is not there'

describe.skipIf(!tool || !hasOffice)(`the page as LibreOffice sets it (skipped where ${missing})`, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhangfa-geometry-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  // One page that is not full says nothing about lines on a page.
  const measured = Object.keys(fixtures).filter((name) => name !== 'short')

  it.each(measured)(
    'keeps to GB/T 9704 in “%s”',
    async (name) => {
      const file = join(folder, `${name}.docx`)
      const draft = fixtures[name]
      if (!draft) throw new Error(name)
      writeFileSync(file, (await buildFile(draft, 'docx', 'gbt9704')).bytes)

      expect(failedChecks(file)).toEqual([])
    },
    120_000,
  )
})

function failedChecks(file: string): unknown {
  try {
    execFileSync('python3', [tool ?? '', file, '--check', 'gbt9704'], { stdio: ['ignore', 'pipe', 'pipe'] })
    return []
  } catch (error) {
    const { stdout } = error as { stdout: Buffer }
    return (JSON.parse(stdout.toString()) as { failed: unknown }).failed
  }
}

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
