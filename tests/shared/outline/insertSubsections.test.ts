import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import { sectionsOf } from '../../../shared/draft/sections'
import { insertSubsections, subheadingsIn } from '../../../shared/outline/insertSubsections'
import { arbitrarySections } from '../../support/arbitrarySections'
import { heading, paragraph } from '../../support/drafts'

const inserted = (blocks: readonly Block[], section: string, ...texts: string[]) =>
  applyEdits(blocks, insertSubsections(blocks, section, texts)?.edits ?? []).map(textOf)

describe('headings put into a section', () => {
  it('stand at its end, a paragraph to write in under each', () => {
    const blocks = [heading(1, '主要工作'), paragraph('a', '已办。'), heading(1, '存在问题')]
    expect(inserted(blocks, '主要工作', '抓检修', '抓培训')).toEqual([
      '主要工作',
      '已办。',
      '抓检修',
      '',
      '抓培训',
      '',
      '存在问题',
    ])
  })

  it('take the empty paragraph that waits at its end', () => {
    const blocks = [heading(1, '主要工作'), paragraph('a'), paragraph('sign', '某站')]
    expect(inserted(blocks.slice(0, 2), '主要工作', '抓检修', '抓培训')).toEqual([
      '主要工作',
      '抓检修',
      '',
      '抓培训',
      '',
    ])
  })

  it('leave it to the subheading it waits for', () => {
    const blocks = [heading(1, '主要工作'), heading(2, '抓检修'), paragraph('a')]
    const found = insertSubsections(blocks, '主要工作', ['抓培训'])
    expect(inserted(blocks, '主要工作', '抓培训')).toEqual(['主要工作', '抓检修', '', '抓培训', ''])
    expect(found?.body).not.toBe('a')
  })

  it('go nowhere where there is no such section', () => {
    expect(insertSubsections([paragraph('a')], 'a', ['抓检修'])).toBeNull()
  })

  it('change nothing else, in any draft', () => {
    const drafts = arbitrarySections({ headings: ['主要工作', '存在问题'] })
    fc.assert(
      fc.property(drafts, fc.nat(), (blocks, pick) => {
        const { sections } = sectionsOf(blocks)
        const section = sections[pick % Math.max(1, sections.length)]?.heading.id
        if (section === undefined) return
        const found = insertSubsections(blocks, section, ['抓检修', '抓培训'])
        const after = applyEdits(blocks, found?.edits ?? [])
        const known = new Set(blocks.map(({ id }) => id))
        expect(after.filter(({ id }) => known.has(id))).toEqual(blocks)
        expect(subheadingsIn(after, section)).toEqual(
          new Set([...subheadingsIn(blocks, section), '抓检修', '抓培训']),
        )
      }),
      { numRuns: 1000 },
    )
  })
})
