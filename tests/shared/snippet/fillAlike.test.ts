import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../shared/draft/blockText'
import type { Block, Span } from '../../../shared/draft/draft'
import { normalBlock } from '../../../shared/draft/normalForm'
import { blankSpan, parsePhrase } from '../../../shared/snippet/blankGrammar'
import { alikeOf, fillAlike } from '../../../shared/snippet/fillAlike'
import { rememberedValue } from '../../../shared/snippet/rememberedValue'

function block(id: string, phrase: string): Block {
  const parsed = parsePhrase(phrase)
  if (parsed.problem !== undefined) throw new Error(parsed.problem)
  return { id, type: 'paragraph', spans: [...parsed.spans] }
}

describe('filling blanks of the same name together', () => {
  it('fills those of the same name and kind in any block, and leaves the others as they are', () => {
    const blocks = [
      block('a', '{单位}和{部门}'),
      block('b', '没有'),
      {
        id: 'h',
        type: 'heading' as const,
        level: 1 as const,
        lead: [blankSpan({ name: '单位', kind: 'text' })],
      },
      block('c', '{单位:数字}'),
    ]
    const { changed, counts } = fillAlike(blocks, alikeOf({ name: '单位', kind: 'text' }, '档案馆'))

    expect(changed.map(textOf)).toEqual(['档案馆和【部门】', '档案馆'])
    expect([...counts]).toEqual([['单位', 2]])
  })

  it('keeps the style of the blank', () => {
    const bold: Span = { ...blankSpan({ name: '单位', kind: 'text' }), bold: true }
    const { changed } = fillAlike(
      [{ id: 'a', type: 'paragraph', spans: [bold] }],
      alikeOf({ name: '单位', kind: 'text' }, '馆'),
    )

    expect(changed).toEqual([{ id: 'a', type: 'paragraph', spans: [{ text: '馆', bold: true }] }])
  })

  it('knows the years beside a year', () => {
    const alike = alikeOf({ name: '年度', kind: 'text' }, '2026')
    const { changed } = fillAlike([block('a', '{上年}年、{年度}年、{下年}年')], alike)

    expect(changed.map(textOf)).toEqual(['2025年、2026年、2027年'])
    expect(alikeOf({ name: '年度', kind: 'text' }, '本')).toHaveProperty('size', 1)
  })

  it('trusts no name of a figure or a choice', () => {
    expect(alikeOf({ name: '数量', kind: 'number' }, '3').size).toBe(0)
    expect(alikeOf({ name: '程度', kind: 'choice' }, '明显').size).toBe(0)
  })

  it('leaves blocks in normal form, without a blank of that name', () => {
    const part = fc.constantFrom('{单位}', '{部门}', '文', '，')
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 5 }), { maxLength: 5 }), (phrases) => {
        const blocks = phrases.map((parts, index) => normalBlock(block(String(index), parts.join(''))))
        const { changed } = fillAlike(blocks, alikeOf({ name: '单位', kind: 'text' }, '馆'))

        for (const each of changed) {
          expect(normalBlock(each)).toEqual(each)
          expect(textOf(each)).not.toContain('【单位】')
        }
        const untouched = blocks.filter(({ id }) => changed.every((each) => each.id !== id))
        expect(untouched.every((each) => !textOf(each).includes('【单位】'))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what is remembered of a filled blank', () => {
  it.each([
    ['text', ' 档案馆 ', '档案馆'],
    ['number', '38', '38'],
    ['choice', '明显', undefined],
    ['text', '档案馆牵头，全年办结。', undefined],
    ['text', '很'.repeat(31), undefined],
    ['text', '', undefined],
  ] as const)('%s “%s” → %s', (kind, text, value) => {
    expect(rememberedValue({ name: '甲', kind }, text)).toBe(value)
  })
})
