import { describe, expect, it } from 'vitest'
import { bracketsToBlanks, canBecomeBlanks } from '../../../shared/checks/bracketsToBlanks'
import { maskLeft } from '../../../shared/checks/maskLeft'
import type { Block } from '../../../shared/draft/draft'

const paragraph = (text: string): Block => ({ id: 'a', type: 'paragraph', spans: [{ text, bold: true }] })

describe('变为待填项', () => {
  it('makes a blank of 【…】 in the style it stood in, and touches nothing else', () => {
    expect(bracketsToBlanks(paragraph('甲【单位】乙【部门】'), 1, 5)).toEqual({
      id: 'a',
      type: 'paragraph',
      spans: [
        { text: '甲', bold: true },
        { text: '【单位】', bold: true, blank: { name: '单位', kind: 'text' } },
        { text: '乙【部门】', bold: true },
      ],
    })
  })

  it('reads what kind of blank was meant', () => {
    const changed = bracketsToBlanks(paragraph('【完成率:数字 %】【程度:选 甲|乙】'), 0, 99)

    expect(changed.type === 'paragraph' && changed.spans.map(({ blank }) => blank)).toEqual([
      { name: '完成率', kind: 'number', unit: '%' },
      { name: '程度', kind: 'choice', choices: ['甲', '乙'] },
    ])
  })

  it('takes a name that is no grammar as it stands', () => {
    const changed = bracketsToBlanks(paragraph('【a}b】'), 0, 5)

    expect(changed.type === 'paragraph' && changed.spans[0]?.blank).toEqual({ name: 'a}b', kind: 'text' })
  })

  it('gives the same block where there is nothing to do, or no room for blanks', () => {
    const plain = paragraph('甲乙')
    const signed: Block = { id: 's', type: 'signature', units: ['【单位】'], date: '', seal: false }

    expect(bracketsToBlanks(plain, 0, 2)).toBe(plain)
    expect(bracketsToBlanks(signed, 0, 4)).toBe(signed)
  })

  it('is offered where the mask is 【…】, not for XX', () => {
    const findings = maskLeft
      .run({ text: '【单位】在XX县', blanks: [] })
      .map((remark) => ({ ...remark, rule: 'mask-left' as const, block: 'a' }))

    expect(findings.map(canBecomeBlanks)).toEqual([true, false])
  })
})
