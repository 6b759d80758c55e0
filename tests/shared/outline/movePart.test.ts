import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import type { Block, Enforcement } from '../../../shared/draft/draft'
import { gapsOf, movePart, partOf, type Part } from '../../../shared/outline/movePart'
import { arbitraryBlocks } from '../../support/arbitraries'
import { heading, paragraph } from '../../support/drafts'
import { classifyByName, testTemplate } from '../../support/templates'

const recipient: Block = { id: '主送', type: 'recipient', spans: [] }
const closing: Block = { id: '结语', type: 'paragraph', spans: [], role: 'closing' }
const signature: Block = { id: '署名', type: 'signature', units: [], date: '', seal: false }
const draft: Block[] = [
  recipient,
  paragraph('导语'),
  heading(1, '基本情况'),
  paragraph('甲'),
  paragraph('乙'),
  heading(1, '主要工作'),
  heading(2, '丙'),
  paragraph('丙文'),
  heading(2, '丁'),
  paragraph('丁文'),
  heading(1, '下步计划'),
  paragraph('末'),
  closing,
  signature,
]

const inputOf = (blocks: readonly Block[], enforcement: Enforcement = 'strict') => ({
  blocks,
  template: testTemplate,
  enforcement,
  classify: classifyByName,
})

function chosen(blocks: readonly Block[], ...ids: string[]): Part {
  const part = partOf(blocks, ids)
  if ('stays' in part) throw new Error(part.stays)
  return part
}

function moved(ids: string[], to: 'up' | 'down' | { gap: number }, enforcement?: Enforcement): unknown {
  const part = partOf(draft, ids)
  if ('stays' in part) return part.stays
  const result = movePart(inputOf(draft, enforcement), part, to)
  if ('stays' in result) return result.stays
  if ('refusal' in result) return result.refusal.reason
  return applyEdits(draft, result.edits)
    .map((block) => block.id)
    .join(' ')
}

describe('paragraphs', () => {
  it.each([
    ['甲', 'down', '主送 导语 基本情况 乙 甲 主要工作 丙 丙文 丁 丁文 下步计划 末 结语 署名'],
    ['甲', 'up', '主送 导语 甲 基本情况 乙 主要工作 丙 丙文 丁 丁文 下步计划 末 结语 署名'],
    ['乙', 'down', '主送 导语 基本情况 甲 主要工作 乙 丙 丙文 丁 丁文 下步计划 末 结语 署名'],
    ['导语', 'up', 'border'],
    ['末', 'down', 'border'],
    ['结语', 'up', 'border'],
    ['结语', 'down', 'border'],
    ['署名', 'up', 'fixed'],
    ['主送', 'down', 'fixed'],
  ] as const)('%s %s: %s', (id, to, expected) => {
    expect(moved([id], to)).toBe(expected)
  })

  it('go together where several are chosen', () => {
    expect(moved(['甲', '乙'], 'up')).toBe(
      '主送 导语 甲 乙 基本情况 主要工作 丙 丙文 丁 丁文 下步计划 末 结语 署名',
    )
  })

  it('stay at the ends of a draft', () => {
    const two = [paragraph('a'), paragraph('b')]
    expect(movePart(inputOf(two), chosen(two, 'a'), 'up')).toEqual({ stays: 'edge' })
    expect(movePart(inputOf(two), chosen(two, 'b'), 'down')).toEqual({ stays: 'edge' })
  })

  it('of an attachment stay in it', () => {
    const blocks: Block[] = [
      paragraph('a'),
      { id: '附件一', type: 'attachment', title: [] },
      paragraph('b'),
      paragraph('c'),
      { id: '附件二', type: 'attachment', title: [] },
    ]
    expect(gapsOf(blocks, chosen(blocks, 'b'))).toEqual([2, 3, 4])
    expect(gapsOf(blocks, chosen(blocks, 'a'))).toEqual([0, 1])
  })
})

describe('headings', () => {
  it.each([
    ['丁', 'up', '主送 导语 基本情况 甲 乙 主要工作 丁 丁文 丙 丙文 下步计划 末 结语 署名'],
    ['丙', 'up', 'edge'],
    ['基本情况', 'down', 'order'],
    ['下步计划', 'up', 'order'],
  ] as const)('%s %s: %s', (id, to, expected) => {
    expect(moved([id], to)).toBe(expected)
  })

  it('take all under them along, also where some of it is chosen with them', () => {
    expect(chosen(draft, '丙', '丙文')).toMatchObject({ kind: 'subsection', first: 6, last: 7 })
    expect(chosen(draft, '主要工作')).toMatchObject({ kind: 'section', first: 5, last: 9 })
  })

  it('of several parts are not moved at one go', () => {
    expect(moved(['乙', '主要工作'], 'up')).toBe('mixed')
    expect(moved(['丙', '丙文', '丁'], 'up')).toBe('mixed')
  })

  it('are put among their likes', () => {
    expect(gapsOf(draft, chosen(draft, '基本情况'))).toEqual([2, 5, 10, 12])
    expect(gapsOf(draft, chosen(draft, '丁'))).toEqual([6, 8, 10])
    expect(moved(['丁'], { gap: 6 })).toBe(moved(['丁'], 'up'))
    expect(moved(['基本情况'], { gap: 12 }, 'strict')).toBe('order')
    expect(moved(['基本情况'], { gap: 12 }, 'guide')).toBe(
      '主送 导语 主要工作 丙 丙文 丁 丁文 下步计划 末 基本情况 甲 乙 结语 署名',
    )
  })
})

it('no move loses a block or takes one with its own place from it', () => {
  const hasPlace = ({ type }: Block) =>
    type === 'recipient' || type === 'attachments' || type === 'signature' || type === 'attachment'
  fc.assert(
    fc.property(arbitraryBlocks(), fc.nat(), fc.nat(), (blocks, one, two) => {
      const id = blocks[one % blocks.length]?.id ?? ''
      const part = partOf(blocks, [id])
      if ('stays' in part) return
      const gaps = gapsOf(blocks, part)
      expect(gaps).toContain(part.first)
      const result = movePart(inputOf(blocks, 'off'), part, { gap: gaps[two % gaps.length] ?? 0 })
      if (!('edits' in result)) throw new Error('a gap of its own was refused')
      const after = applyEdits(blocks, result.edits)
      expect(new Set(after)).toEqual(new Set(blocks))
      expect(after.filter(hasPlace)).toEqual(blocks.filter(hasPlace))
      if (part.kind === 'blocks')
        expect(after.filter((block) => block.type === 'heading')).toEqual(
          blocks.filter((block) => block.type === 'heading'),
        )
    }),
    { numRuns: 1000 },
  )
})
