import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import { spansText } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import { normalBlock } from '../../../shared/draft/normalForm'
import { addAfter } from '../../../shared/outline/addAfter'
import { buildOutline } from '../../../shared/outline/buildOutline'
import { setKept } from '../../../shared/outline/keepAsIs'
import { removeHeadings } from '../../../shared/outline/removeHeadings'
import { renameHeading } from '../../../shared/outline/renameHeading'
import { setSlot } from '../../../shared/outline/setSlot'
import { arbitrarySpans } from '../../support/arbitraries'
import { heading, paragraph } from '../../support/drafts'
import { testTemplate } from '../../support/templates'

const blocks = [
  heading(1, '主要工作'),
  paragraph('p', '正文'),
  heading(2, '甲'),
  paragraph('q', '正文'),
  heading(1, '下步计划'),
  { id: 'sign', type: 'signature', units: [], date: '', seal: false } as Block,
]
const ids = (given: readonly Block[]) => given.map((block) => block.id).join(' ')

describe('renaming a heading', () => {
  const leadOf = (block: Block, text: string) => {
    const [edit] = renameHeading([block], block.id, text)
    return edit?.type === 'replace' && edit.block.type === 'heading' ? edit.block.lead : null
  }

  it('takes a typed number off', () => {
    expect(leadOf(heading(1, '旧名'), '三、新名')).toEqual([{ text: '新名' }])
  })

  it('keeps the mark of a run-in heading', () => {
    const runIn: Block = {
      id: 'r',
      type: 'heading',
      level: 2,
      lead: [{ text: '加强领导。' }],
      tail: [{ text: '七月。' }],
    }

    expect(leadOf(runIn, '健全机制')).toEqual([{ text: '健全机制。' }])
    expect(leadOf(runIn, '健全机制：')).toEqual([{ text: '健全机制：' }])
  })

  it('keeps style and blanks where nothing was changed', () => {
    const styled: Block = {
      id: 's',
      type: 'heading',
      level: 1,
      lead: [
        { text: '抓', bold: true },
        { text: '【单位】', blank: { name: '单位', kind: 'text' } },
        { text: '建设' },
      ],
    }

    expect(leadOf(styled, '抓好【单位】的建设')).toEqual([
      { text: '抓好', bold: true },
      { text: '【单位】', blank: { name: '单位', kind: 'text' } },
      { text: '的', bold: true },
      { text: '建设' },
    ])
  })

  it('does nothing without a name, or with the same', () => {
    expect(renameHeading(blocks, '甲', ' ')).toEqual([])
    expect(renameHeading(blocks, '甲', '甲')).toEqual([])
    expect(renameHeading(blocks, 'p', '名')).toEqual([])
  })

  it('says what was typed, in normal form, whatever stood there', () => {
    const arbitrary = fc.record({
      id: fc.constant('h'),
      type: fc.constant('heading' as const),
      level: fc.constant(2 as const),
      lead: arbitrarySpans(),
    })
    fc.assert(
      fc.property(
        arbitrary,
        fc.array(fc.constantFrom('抓', '【单', '位】', '建设', ' '), { minLength: 1 }),
        (block, words) => {
          const given = normalBlock(block)
          const text = words.join('')
          const lead = leadOf(given, text)
          if (lead === null) return
          expect(spansText(lead)).toBe(text.trim())
          const after = { ...block, lead }
          expect(normalBlock(after)).toEqual(after)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('a slot set by hand', () => {
  it('wins over the wording, and is given back', () => {
    const set = applyEdits(blocks, setSlot(blocks, ['下步计划'], 'problems'))
    const rowOf = (given: readonly Block[]) =>
      buildOutline({ blocks: given, template: testTemplate }).find((row) => row.key === '下步计划')

    expect(rowOf(set)).toMatchObject({ slot: 'problems', by: 'writer' })
    const back = applyEdits(set, setSlot(set, ['下步计划'], null))
    expect(rowOf(back)).toMatchObject({ slot: 'plan', by: 'wording' })
    expect(back).toEqual(blocks)
  })

  it('is for sections, and nothing is done twice', () => {
    expect(setSlot(blocks, ['甲'], 'problems')).toEqual([])
    expect(setSlot(blocks, ['下步计划'], null)).toEqual([])
  })
})

it('保持原样 can be taken back', () => {
  const kept = applyEdits(blocks, setKept(blocks, ['下步计划'], true))

  expect(kept[4]).toMatchObject({ kept: true })
  expect(applyEdits(kept, setKept(kept, ['下步计划'], false))).toEqual(blocks)
  expect(setKept(kept, ['下步计划'], true)).toEqual([])
})

it('a section is removed with all below it, what closes the draft stays', () => {
  expect(ids(applyEdits(blocks, removeHeadings(blocks, ['甲', '主要工作'])))).toBe('下步计划 sign')
  expect(ids(applyEdits(blocks, removeHeadings(blocks, ['甲', '下步计划'])))).toBe('主要工作 p sign')
  expect(removeHeadings(blocks, ['p'])).toEqual([])
})

it('an unnamed section is added behind another, before what closes the draft', () => {
  let count = 0
  const makeId = () => `new${(count += 1)}`

  expect(ids(applyEdits(blocks, addAfter(blocks, '下步计划', makeId)))).toBe(
    '主要工作 p 甲 q 下步计划 new1 new2 sign',
  )
  expect(ids(applyEdits(blocks, addAfter(blocks, '甲', makeId)))).toBe(
    '主要工作 p 甲 q new3 new4 下步计划 sign',
  )
})
