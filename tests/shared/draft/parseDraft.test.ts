import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentVersion, migrate, type Migration } from '../../../shared/draft/migrations'
import { parseDraft } from '../../../shared/draft/parseDraft'
import { serialiseDraft } from '../../../shared/draft/serialiseDraft'
import { arbitraryDraft } from '../../support/arbitraries'
import { draftWith, paragraph } from '../../support/drafts'

const file = '总结.zhangfa'

describe('reading a draft', () => {
  it('gives back what was serialised', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        const { title, blocks, ...head } = draft
        expect(parseDraft(serialiseDraft(head, title, blocks), file)).toEqual({ ok: true, value: draft })
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['an empty file', '', 'draft.empty'],
    ['a file of blanks', ' \n', 'draft.empty'],
    ['a file cut off half-way', '{"format":"zhangfa-draft","vers', 'draft.broken'],
    ['zero bytes where text should be', '\u0000\u0000\u0000', 'draft.broken'],
    ['another program’s JSON', '{"format":"note"}', 'draft.notOurs'],
    ['a list', '[]', 'draft.notOurs'],
    ['null', 'null', 'draft.notOurs'],
    ['a draft without version', '{"format":"zhangfa-draft"}', 'draft.broken'],
    ['a newer version', '{"format":"zhangfa-draft","version":99}', 'draft.newer'],
    ['a version that never was', '{"format":"zhangfa-draft","version":0}', 'draft.broken'],
  ])('says what is wrong with %s', (_what, json, failure) => {
    expect(parseDraft(json, file)).toMatchObject({ ok: false, failure, values: { file } })
  })

  it('says where a draft fails the schema', () => {
    const json = JSON.stringify({ ...draftWith([paragraph('p')]), blocks: [{ id: 'p', type: 'poem' }] })

    expect(parseDraft(json, file)).toEqual({
      ok: false,
      failure: 'draft.broken',
      values: { file, place: 'blocks.0.type' },
    })
  })

  it('passes over a byte order mark', () => {
    expect(parseDraft(`\ufeff${JSON.stringify(draftWith([paragraph('p')]))}`, file).ok).toBe(true)
  })

  it('gives blocks new ids where two have the same', () => {
    const read = parseDraft(JSON.stringify(draftWith([paragraph('p', '甲'), paragraph('p', '乙')])), file)

    if (!read.ok) throw new Error(read.failure)
    const [first, second] = read.value.blocks
    expect(first).toEqual(paragraph('p', '甲'))
    expect(second).toMatchObject({ spans: [{ text: '乙' }] })
    expect(second?.id).not.toBe('p')
  })
})

describe.each([1, 2])('a draft of version %i', (old) => {
  it('opens with every block as it was, and is saved as the present version', () => {
    const file1 = readFileSync(new URL('./fixtures/version1.zhangfa', import.meta.url), 'utf8')
    const json = file1.replace('"version":1', `"version":${old}`)

    const read = parseDraft(json, file)

    if (!read.ok) throw new Error(read.failure)
    const { version, ...rest } = JSON.parse(json) as Record<string, unknown>
    expect(version).toBe(old)
    expect(read.value).toEqual({ ...rest, version: currentVersion })
    const { title, blocks, ...head } = read.value
    expect(serialiseDraft(head, title, blocks)).toBe(
      json.trim().replace(`"version":${old}`, `"version":${currentVersion}`),
    )
  })
})

describe('migrations', () => {
  const steps = new Map<number, Migration>([
    [1, (draft) => ({ ...draft, layout: 'general' })],
    [2, (draft) => Object.fromEntries(Object.entries(draft).filter(([key]) => key !== 'colour'))],
  ])

  it('lead an old draft to the present version step by step', () => {
    expect(migrate({ version: 1, colour: 'red', title: [] }, 1, 3, steps)).toEqual({
      version: 3,
      title: [],
      layout: 'general',
    })
  })

  it('leave a draft of the present version alone', () => {
    const draft = { version: 3 }

    expect(migrate(draft, 3, 3, steps)).toBe(draft)
  })

  it('are run when an older file is read', () => {
    const old = { ...draftWith([paragraph('p')]), version: currentVersion - 1, enforcement: 'softly' }
    const toPresent: Migration = (draft) => ({ ...draft, enforcement: 'guide' })

    const read = parseDraft(JSON.stringify(old), file, {
      current: currentVersion,
      steps: new Map([[currentVersion - 1, toPresent]]),
    })

    expect(read).toEqual({ ok: true, value: draftWith([paragraph('p')], { enforcement: 'guide' }) })
  })
})
