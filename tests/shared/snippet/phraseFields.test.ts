import { describe, expect, it } from 'vitest'
import { fieldsOf, phraseOf, problemOfFields } from '../../../shared/snippet/phraseFields'
import { blankNames, putBackBlank } from '../../../shared/snippet/putBackBlank'

const fields = { title: '', text: '', slot: 'work', tags: '', group: '' }

describe('a phrase being written', () => {
  it('comes back from its fields as it was', () => {
    const phrase = {
      id: 'a',
      title: '培训',
      text: '办班{期数:数字 期}',
      slot: 'work',
      tags: ['队伍', '培训'],
      group: '常用',
      source: { kind: 'draft' as const, name: '总结', id: 'd1' },
    }
    expect(phraseOf(fieldsOf(phrase), phrase)).toEqual(phrase)
  })

  it('takes tags however they are put apart, and no title or group of blanks', () => {
    const phrase = phraseOf(
      { ...fields, title: ' ', text: ' 抓紧。\n', tags: '甲、乙，甲; 丙', group: ' ' },
      { id: 'a' },
    )
    expect(phrase).toEqual({ id: 'a', text: '抓紧。', slot: 'work', tags: ['甲', '乙', '丙'] })
  })

  it('says what is wrong with its text, and where', () => {
    expect(problemOfFields({ ...fields, text: ' ' })).toEqual({ name: 'empty' })
    expect(problemOfFields({ ...fields, text: '好'.repeat(5_001) })).toEqual({ name: 'tooLong' })
    expect(problemOfFields({ ...fields, text: '完成{数量' })).toEqual({ name: 'unclosed', at: 2 })
    expect(problemOfFields({ ...fields, text: '完成{数量}' })).toBeNull()
  })
})

describe('a blank', () => {
  it('is put back to its words wherever it stands', () => {
    const text = '{年度}年办结{件数:数字 件}，比{年度}年初多。'
    expect(putBackBlank(text, { name: '年度', was: '2025' })).toBe('2025年办结{件数:数字 件}，比2025年初多。')
    expect([...(blankNames(text) ?? [])]).toEqual(['年度', '件数'])
  })

  it('stays where the phrase is not to be read', () => {
    expect(putBackBlank('{年度', { name: '年度', was: '2025' })).toBe('{年度')
    expect(blankNames('{年度')).toBeNull()
  })
})
