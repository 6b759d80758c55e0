import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchSnippets } from '../../../shared/snippet/searchSnippets'
import type { Snippet } from '../../../shared/snippet/snippet'

const anyOf = (characters: string) => fc.constantFrom(...(characters.match(/./gsu) ?? []))

const snippet = (id: string, slot: string, text: string, ...tags: string[]): Snippet => ({
  id,
  slot,
  text,
  tags,
})
const snippets = [
  snippet('a', 'work', '组织业务培训{期数:数字}期', '队伍建设'),
  snippet('b', 'plan', '下一年继续开展培训', '任务'),
  snippet('c', 'problems', '人手不足', '培训'),
  snippet('d', 'plan', '完成系统改造 API 接入', '任务'),
]
const slotName = (slot: string) => ({ work: '主要工作', plan: '下步计划', problems: '存在问题' })[slot] ?? ''
const found = (query: string, slot?: string) =>
  searchSnippets(snippets, { query, slot, slotName }).map(({ id }) => id)

describe('finding a phrase', () => {
  it('shows all without a query, the section’s own first', () => {
    expect(found('', 'plan')).toEqual(['b', 'd', 'a', 'c'])
  })

  it('wants every word, in text, tags or the name of the section', () => {
    expect(found('培训 计划')).toEqual(['b'])
    expect(found('培训　队伍')).toEqual(['a'])
    expect(found('培训 没有')).toEqual([])
  })

  it('puts a tag before a mere mention', () => {
    expect(found('培训')).toEqual(['c', 'a', 'b'])
  })

  it('finds blanks by their name and Latin words in any case or width', () => {
    expect(found('期数')).toEqual(['a'])
    expect(found('ａｐｉ')).toEqual(['d'])
  })

  it('never invents or doubles a phrase', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyOf('培训任务 a') }),
        fc.constantFrom('work', 'plan'),
        (query, slot) => {
          const ids = found(query, slot)
          expect(new Set(ids).size).toBe(ids.length)
          expect(found(`${query} 任务`, slot).every((id) => ids.includes(id))).toBe(true)
        },
      ),
    )
  })
})
