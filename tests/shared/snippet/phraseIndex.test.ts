import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PhraseContext } from '../../../shared/snippet/phraseContext'
import { createPhraseIndex, type PhraseIndex } from '../../../shared/snippet/phraseIndex'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import type { Snippet } from '../../../shared/snippet/snippet'
import { readingsFor } from '../../support/phrases'

const anyOf = (characters: string) => fc.constantFrom(...(characters.match(/./gsu) ?? []))

const snippet = (id: string, slot: string, text: string, ...tags: string[]): Snippet => ({
  id,
  slot,
  text,
  tags,
})
const snippets: readonly Snippet[] = [
  snippet('train', 'work', '组织业务培训{期数:数字}期，参加{人数:数字}人。', '队伍建设'),
  snippet('goOn', 'plan', '下一年继续开展培训，分批轮训骨干。', '任务'),
  snippet('few', 'problems', '人手不足，难以同时办理。', '培训'),
  snippet('system', 'plan', '完成系统改造 API 接入。', '任务'),
  snippet('lead', 'work', '加强领导，明确责任。', '组织领导'),
  snippet('leadSchool', 'work', '学校加强领导，分工到人。', '领导'),
  { ...snippet('report', 'work', '按时报送情况，分析原因。', '报送'), templates: ['report'] },
  { ...snippet('school', 'work', '按时报送学籍，分析原因。', '报送'), templates: ['school-term'] },
]
const slotNames: Record<string, string> = { work: '主要工作', plan: '下步计划', problems: '存在问题' }
const slotName = (slot: string) => slotNames[slot] ?? ''
const readings = readingsFor(
  ...snippets.flatMap(({ text, tags }) => [text, ...tags]),
  ...Object.values(slotNames),
)
const index = createPhraseIndex(snippets, { readings, slotName })
const found = (query: string, context: PhraseContext = {}) =>
  index.find(query, context).map((hit) => hit.snippet.id)
/** Phrases and what of each was found. */
const foundIn = (searched: PhraseIndex, query: string) =>
  searched.find(query, {}).map((hit) => [hit.snippet.id, ...searched.matchedBy(hit)])
const matched = (query: string) => index.find(query, {}).map((hit) => index.matchedBy(hit).join(' '))

describe('what a phrase is found by', () => {
  it('is every word, in wording, tags, blanks or the name of the part', () => {
    expect(found('培训 计划')).toEqual(['goOn'])
    expect(found('培训　队伍')).toEqual(['train'])
    expect(found('期数')).toEqual(['train'])
    expect(found('ａｐｉ')).toEqual(['system'])
    expect(found('培训 没有')).toEqual([])
  })

  it.each([
    ['initials', 'jqld'],
    ['full pinyin', 'jiaqianglingdao'],
    ['pinyin half typed', 'jiaqianglingd'],
    ['wording and initials', '加qld'],
    ['a syllable and initials', 'jiaqld'],
    ['pinyin with its parting mark', "jia'qiang'ld"],
    ['the other reading of a character', 'jiajiangld'],
    ['beyond a comma', 'jqldmqzr'],
  ])('may be typed as %s', (_, query) => {
    expect(found(query)[0]).toBe('lead')
  })

  it.each([
    ['a wrong letter', 'jiaqianhlingdao'],
    ['a missing letter', 'jiaqianglngdao'],
    ['a letter too many', 'jiaqqianglingdao'],
    ['two letters swapped', 'jiaqinaglingdao'],
    ['n for ng', 'jiaqianlindao'],
    ['n for l', 'jiaqiangningdao'],
  ])('is forgiven %s', (_, query) => {
    expect(found(query)).toContain('lead')
  })

  it('may be the title or the group a writer gave it', () => {
    const own: OwnSnippet = {
      id: 'own',
      slot: 'work',
      text: '逐项销号。',
      tags: [],
      title: '台账管理',
      group: '督查',
    }
    const mine = createPhraseIndex([own], { readings: readingsFor('台账管理督查'), slotName })
    expect(mine.find('tzgl', {})).toHaveLength(1)
    expect(mine.find('督查', {})).toHaveLength(1)
  })

  it('is told with the hit', () => {
    expect(matched('jqldmq')).toEqual(['加强领导，明确'])
    expect(matched('zzld')).toEqual(['组织领导'])
  })
})

describe('what comes first', () => {
  it('is the part with the caret, where nothing fits far better', () => {
    expect(found('', { slot: 'plan' }).slice(0, 2)).toEqual(['goOn', 'system'])
    expect(found('px')).toEqual(['few', 'train', 'goOn'])
    expect(found('px', { slot: 'plan' })).toEqual(['few', 'goOn', 'train'])
  })

  it('is a tag, then the start of a clause, then what stands in its midst', () => {
    expect(found('培训')).toEqual(['few', 'train', 'goOn'])
    expect(found('加强领导')).toEqual(['lead', 'leadSchool'])
  })

  it('is what was made for this kind of draft, what was made for others is last', () => {
    expect(found('asbs', { template: 'report' })).toEqual(['report', 'school'])
    expect(found('asbs', { template: 'school-term' })).toEqual(['school', 'report'])
  })

  it('is what one uses oneself', () => {
    expect(found('ld', { uses: { leadSchool: { count: 3, last: 1 } } })[0]).toBe('leadSchool')
  })

  it('is what was put in last, of those used as often', () => {
    const uses = { report: { count: 1, last: 1 }, school: { count: 1, last: 2 } }
    expect(found('asbs', { uses })).toEqual(['school', 'report'])
  })

  it('is a favourite, among equals only', () => {
    expect(found('asbs', { favourites: new Set(['school']) })).toEqual(['school', 'report'])
    expect(found('px', { favourites: new Set(['goOn']) })[0]).toBe('few')
  })

  it('is what goes with the sentence so far', () => {
    expect(found('asbs', { sentence: '关于学籍管理，' })[0]).toBe('school')
    expect(found('asbs', { sentence: '上报有关情况，' })[0]).toBe('report')
  })

  it('is not what the draft holds already', () => {
    expect(found('asbs', { draft: '各站按时报送情况，分析原因。' })).toEqual(['school', 'report'])
  })
})

it('finds with half of the phrases made ready what it finds with all', () => {
  const lazy = createPhraseIndex(snippets, { readings, slotName })
  let left = 3

  expect(lazy.prepare(() => left-- > 0)).toBe(false)
  expect(foundIn(lazy, 'px')).toEqual(foundIn(index, 'px'))
  expect(lazy.prepare(() => false)).toBe(true)
})

it('never doubles a phrase, a word more never adds one', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: anyOf('培训任务领导 '), maxLength: 6 }),
      fc.constantFrom('work', 'plan'),
      (query, slot) => {
        const ids = found(query, { slot })
        expect(new Set(ids).size).toBe(ids.length)
        expect(found(`${query} 任务`, { slot }).every((id) => ids.includes(id))).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})

it('finds the same whether a query is typed letter by letter or at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyOf("jqldpxzakf' 加强培训"), minLength: 1, maxLength: 8 }), (query) => {
      const typed = createPhraseIndex(snippets, { readings, slotName })
      const steps = Array.from(query, (_, at) => foundIn(typed, query.slice(0, at + 1)))
      expect(steps.at(-1)).toEqual(foundIn(createPhraseIndex(snippets, { readings, slotName }), query))
    }),
    { numRuns: 1000 },
  )
})
