import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import { textOf } from '../../../shared/draft/blockText'
import type { Block, Span } from '../../../shared/draft/draft'
import { normalBlocks } from '../../../shared/draft/normalForm'
import { textParts } from '../../../shared/textSearch/blockParts'
import { compileQuery } from '../../../shared/textSearch/compileQuery'
import { findInBlock } from '../../../shared/textSearch/findInBlock'
import { titleAsBlock, type PlacedHit } from '../../../shared/textSearch/placedHit'
import { replaceHits } from '../../../shared/textSearch/replaceHits'
import { replacementOf } from '../../../shared/textSearch/replacement'
import type { TextQuery } from '../../../shared/textSearch/textQuery'
import { arbitraryBlocks } from '../../support/arbitraries'
import { heading, paragraph } from '../../support/drafts'

const plain: TextQuery = { text: '', isPattern: false, wholeWords: false, matchCase: true }

function hitsIn(blocks: readonly Block[], query: TextQuery): PlacedHit[] {
  const compiled = compileQuery(query)
  if (!compiled.ok) throw new Error(compiled.problem)
  return blocks.flatMap((block) =>
    findInBlock(block, compiled.find).map((hit) => ({ ...hit, block: block.id })),
  )
}

function replaceAll(blocks: readonly Block[], query: Partial<TextQuery>, text: string) {
  const whole = { ...plain, ...query }
  const replaced = replaceHits(blocks, hitsIn(blocks, whole), replacementOf(whole, text))
  return { ...replaced, blocks: applyEdits(blocks, replaced.edits) }
}

const spansOf = (block: Block | undefined): Span[] => (block?.type === 'paragraph' ? block.spans : [])

describe('the laws of replacing all', () => {
  const wanted = fc.constantFrom('强', '导上', '年', '2026', '，', '“', 'PPT', '完成率', '𠮷', '【')
  const run = (law: (blocks: Block[], text: string, by: string) => void) =>
    fc.assert(fc.property(arbitraryBlocks(), wanted, fc.constantFrom('', '換', '換換'), law), {
      numRuns: 1000,
    })

  it('finds nothing more afterwards but what stands in blanks', () => {
    run((blocks, text, by) => {
      fc.pre(by !== '')
      const { blocks: after, replaced, inBlanks } = replaceAll(blocks, { text }, by)
      const before = hitsIn(blocks, { ...plain, text })
      expect(replaced + inBlanks).toBe(before.length)
      expect(hitsIn(after, { ...plain, text })).toHaveLength(inBlanks)
    })
  })

  it('leaves every text outside of the hits as it was, and every block in its place', () => {
    run((blocks, text, by) => {
      const { blocks: after, inBlanks } = replaceAll(blocks, { text }, by)
      expect(after.map(({ id, type }) => ({ id, type }))).toEqual(
        blocks.map(({ id, type }) => ({ id, type })),
      )
      fc.pre(inBlanks === 0 && by !== '')
      blocks.forEach((block, index) => {
        const expected = textParts(block).map((part) => part.text.replaceAll(text, by))
        expect(textParts(after[index] ?? block).map((part) => part.text)).toEqual(expected)
      })
    })
  })

  it('keeps the normal form, and the object of a block without hits', () => {
    run((blocks, text, by) => {
      const { blocks: after } = replaceAll(blocks, { text }, by)
      expect(normalBlocks(after)).toEqual(after)
      blocks.forEach((block, index) => {
        if (hitsIn([block], { ...plain, text }).length === 0) expect(after[index]).toBe(block)
      })
    })
  })

  it('takes every place of a hit from the text of its block', () => {
    run((blocks, text) => {
      for (const hit of hitsIn(blocks, { ...plain, text })) {
        const block = blocks.find(({ id }) => id === hit.block)
        expect(block && textOf(block).slice(hit.start, hit.end)).toBe(text)
      }
    })
  })
})

describe('replacing', () => {
  it('gives the new text the style of the first character it replaces', () => {
    const block: Block = {
      id: 'p',
      type: 'paragraph',
      spans: [{ text: '共办' }, { text: '理来', bold: true }, { text: '信' }],
    }
    expect(spansOf(replaceAll([block], { text: '理来信' }, '结').blocks[0])).toEqual([
      { text: '共办' },
      { text: '结', bold: true },
    ])
    expect(spansOf(replaceAll([block], { text: '办理' }, '收').blocks[0])).toEqual([
      { text: '共收' },
      { text: '来', bold: true },
      { text: '信' },
    ])
  })

  it('leaves blanks whole and counts the hits in them', () => {
    const blank = { text: '【单位】', blank: { name: '单位', kind: 'text' as const } }
    const block: Block = {
      id: 'p',
      type: 'paragraph',
      spans: [{ text: '单位' }, blank, { text: '的单位' }],
    }
    const { blocks, replaced, inBlanks } = replaceAll([block], { text: '单位' }, '部门')
    expect([replaced, inBlanks]).toEqual([2, 1])
    expect(spansOf(blocks[0])).toEqual([{ text: '部门' }, blank, { text: '的部门' }])
  })

  it('keeps a heading divided into what leads and what runs on', () => {
    const block: Block = {
      id: 'h',
      type: 'heading',
      level: 2,
      lead: [{ text: '抓学习。' }],
      tail: [{ text: '每周一次。' }],
    }
    const { blocks } = replaceAll([block], { text: '习。每' }, '，逐')
    expect(blocks[0]).toMatchObject({ lead: [{ text: '抓学，逐' }], tail: [{ text: '周一次。' }] })
  })

  it('replaces in cells, names, units and date, never across them', () => {
    const cell = (text: string) => ({ paragraphs: [[{ text }]] })
    const blocks: Block[] = [
      { id: 't', type: 'table', headerRows: 0, rows: [[cell('甲站'), cell('乙站')], [cell('站')]] },
      { id: 'a', type: 'attachments', names: ['甲站名单', '站'] },
      { id: 's', type: 'signature', units: ['甲站'], date: '2025年1月', seal: false },
    ]
    const { blocks: after } = replaceAll(blocks, { text: '站' }, '所')
    expect(after.map(textOf)).toEqual(['甲所\t乙所\n所', '甲所名单\n所', '甲所\n2025年1月'])
    expect(hitsIn(blocks, { ...plain, text: '站\\s', isPattern: true })).toEqual([])
    expect(replaceAll(blocks, { text: '站' }, '').blocks[1]).toMatchObject({ names: ['甲名单'] })
  })

  it('hands out a new title beside the edits', () => {
    const title = titleAsBlock([{ text: '2025年总结' }])
    const blocks = [title, heading(1, '2025年工作'), paragraph('p', '无')]
    const replaced = replaceHits(
      blocks,
      hitsIn(blocks, { ...plain, text: '2025' }),
      replacementOf(plain, '2026'),
    )
    expect(replaced.title).toEqual([{ text: '2026年总结' }])
    expect(replaced.edits.map((edit) => edit.type === 'replace' && edit.block.id)).toEqual(['2025年工作'])
  })
})

describe('the text put in', () => {
  const withGroups = { start: 0, end: 2, groups: ['甲', undefined] }
  const put = (text: string) => replacementOf({ isPattern: true }, text)(withGroups, '甲乙')

  it('says what the brackets of a pattern took', () => {
    expect(put('$1-$2-$&-$0-$$')).toBe('甲--甲乙-甲乙-$')
    expect(put('$12$3')).toBe('甲2$3')
  })

  it('breaks a line', () => {
    expect(put('一\\n二\\\\n')).toBe('一\n二\\n')
  })

  it('is plain for plain text', () => {
    expect(replacementOf({ isPattern: false }, '$1\\n')(withGroups, '甲乙')).toBe('$1\\n')
  })
})
