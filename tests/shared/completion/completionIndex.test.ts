import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createCompletionIndex,
  type CompletionMoment,
  type KnownPhrase,
} from '../../../shared/completion/completionIndex'
import type { DraftTexts } from '../../../shared/completion/draftTexts'
import { maskText } from '../../../shared/completion/maskText'
import { clauseStarts, countHan, sentencesOf } from '../../../shared/completion/sentences'
import { spansText } from '../../../shared/draft/blockText'

const owner = { profile: { unit: '河东泵站' }, year: 2026 }

function moment(before: string, rest: Partial<CompletionMoment> = {}): CompletionMoment {
  return { before, draft: 'now', owner, today: { year: 2026, month: 12, day: 3 }, ...rest }
}

function phrase(text: string, rest: Partial<KnownPhrase> = {}, slot = 'work'): KnownPhrase {
  return { snippet: { id: text, text, slot, tags: [] }, isOwn: false, isFavourite: false, uses: 0, ...rest }
}

function draft(id: string, texts: readonly string[], rest: Partial<DraftTexts> = {}): DraftTexts {
  return {
    id,
    owner: { profile: { unit: '河西泵站' }, year: 2025 },
    parts: [{ slot: 'work', texts }],
    ...rest,
  }
}

function complete(
  { phrases = [], drafts = [] }: { phrases?: readonly KnownPhrase[]; drafts?: readonly DraftTexts[] },
  asked: CompletionMoment,
): string | null {
  const index = createCompletionIndex()
  index.setPhrases(phrases)
  for (const one of drafts) index.putDraft(one)
  const spans = index.complete(asked)
  return spans && spansText(spans)
}

describe('how a sentence goes on', () => {
  it.each([
    ['from its beginning', '全年巡查', '渠道和闸门，隐患随查随改。'],
    ['behind a sentence before it', '一切如常。全年巡查', '渠道和闸门，隐患随查随改。'],
    ['from a clause of another sentence', '入汛以来，隐患随查', '随改。'],
    ['behind a mark', '全年巡查渠道和闸门，', '隐患随查随改。'],
    ['not before four Han', '全年巡', null],
    ['not where its end is reached', '全年巡查渠道和闸门，隐患随查随改。', null],
    ['not from the middle of a clause', '巡查渠道', null],
  ])('%s', (_, before, expected) => {
    expect(complete({ drafts: [draft('d', ['全年巡查渠道和闸门，隐患随查随改。'])] }, moment(before))).toBe(
      expected,
    )
  })

  it.each(['1、', '（10）', '①', '一是', '2.', '（三）', '● ', '第一，'])(
    'goes on in an item of a list, whatever mark (%s) stands before it there or here',
    (mark) => {
      const ofList = draft('d', [`${mark}全年巡查渠道和闸门，隐患随查随改。`])
      expect(complete({ drafts: [ofList] }, moment('全年巡查'))).toBe('渠道和闸门，隐患随查随改。')
      const plain = draft('d', ['全年巡查渠道和闸门，隐患随查随改。'])
      expect(complete({ drafts: [plain] }, moment(`${mark}全年巡查`))).toBe('渠道和闸门，隐患随查随改。')
    },
  )

  it('goes on in every item of one sentence', () => {
    const ofList = draft('d', ['一是压实责任抓巡查；二是盯住闸门抓检修。'])
    expect(complete({ drafts: [ofList] }, moment('二是盯住闸门'))).toBe('抓检修。')
    expect(complete({ drafts: [ofList] }, moment('盯住闸门'))).toBe('抓检修。')
  })

  it('never ends where a page or a line cut a paragraph off', () => {
    const cut = draft('d', ['全年巡查渠道和闸门，隐患随查', '全年检修水泵\n和闸门，随坏随修。'])
    expect(complete({ drafts: [cut] }, moment('全年巡查'))).toBe('渠道和闸门，')
    expect(complete({ drafts: [cut] }, moment('全年检修'))).toBeNull()
  })

  it('tells no name of the draft it is taken from, shortened or not', () => {
    const owner = { profile: {}, year: 2024, units: ['综合管理科'] }
    const other = draft('d', ['坚持每日会商，综合管理科牵头，综合科跟进，综管科汇总。'], { owner })
    expect(complete({ drafts: [other] }, moment('坚持每日会商'))).toBe(
      '，【部门】牵头，【部门】跟进，【部门】汇总。',
    )
  })

  it('puts own phrases before those of the program, and both before drafts', () => {
    const drafts = [draft('d', ['坚持每日会商，当天的事当天办完。'])]
    const ofProgram = phrase('坚持每日会商，把情况说清楚。')
    const own = phrase('坚持每日会商，逐条销号。', { isOwn: true })

    expect(complete({ drafts }, moment('坚持每日会商'))).toBe('，当天的事当天办完。')
    expect(complete({ drafts, phrases: [ofProgram] }, moment('坚持每日会商'))).toBe('，把情况说清楚。')
    expect(complete({ drafts, phrases: [ofProgram, own] }, moment('坚持每日会商'))).toBe('，逐条销号。')
  })

  it('is silent where two go on as well in other ways, and clear again with the next letter, the part, the use or a favourite', () => {
    const one = phrase('坚持每日会商，把情况说清楚。')
    const other = phrase('坚持每日会商，逐条销号。', {}, 'results')

    expect(complete({ phrases: [one, other] }, moment('坚持每日会商'))).toBeNull()
    expect(complete({ phrases: [one, other] }, moment('坚持每日会商，逐'))).toBe('条销号。')
    expect(complete({ phrases: [one, other] }, moment('坚持每日会商', { slot: 'results' }))).toBe(
      '，逐条销号。',
    )
    expect(complete({ phrases: [{ ...one, uses: 3 }, other] }, moment('坚持每日会商'))).toBe(
      '，把情况说清楚。',
    )
    expect(complete({ phrases: [one, { ...other, isFavourite: true }] }, moment('坚持每日会商'))).toBe(
      '，逐条销号。',
    )
  })

  it('trusts what several drafts say alike', () => {
    const drafts = [
      draft('a', ['坚持每日会商，逐条销号。']),
      draft('b', ['坚持每日会商，逐条销号。']),
      draft('c', ['坚持每日会商，把情况说清楚。']),
    ]

    expect(complete({ drafts }, moment('坚持每日会商'))).toBe('，逐条销号。')
  })

  it('makes blanks of what is another’s, and fills those that are one’s own', () => {
    const drafts = [
      draft('d', ['2025年，河西泵站认真会同青山区水务局检修机组36台次，完好率比2024年提高2个百分点。']),
    ]

    expect(complete({ drafts }, moment('2026年，河东泵站认真会同'))).toBe(
      '【单位名称】检修机组【次数】台次，完好率比2025年提高【完好率提高】个百分点。',
    )
    expect(complete({ drafts }, moment('2026年，河东泵站认真会同柳河县应急局检修机组40台次，完好率'))).toBe(
      '比2025年提高【完好率提高】个百分点。',
    )
  })

  it('fills a phrase from the profile', () => {
    const phrases = [phrase('与上一年相比，{单位}全年受理{数量:数字}件。')]

    expect(complete({ phrases }, moment('与上一年相比，'))).toBe('河东泵站全年受理【数量】件。')
  })

  it('says nothing that is mostly gaps', () => {
    const drafts = [draft('d', ['共检修机组的有青山站、柳河站。'])]

    expect(complete({ drafts }, moment('共检修机组的有'))).toBeNull()
  })

  it('ends a long sentence with a clause', () => {
    const drafts = [draft('d', [`开头几个字，${'逐段疏浚渠道，'.repeat(30)}收工。`])]

    const rest = complete({ drafts }, moment('开头几个字，'))
    expect(rest).toMatch(/，$/u)
    expect(rest?.length).toBeLessThanOrEqual(80)
  })

  it('takes nothing from the draft being written, nor from what was removed or has changed', () => {
    const index = createCompletionIndex()
    index.putDraft(draft('now', ['坚持每日会商，逐条销号。']))
    expect(index.complete(moment('坚持每日会商'))).toBeNull()
    index.putDraft(draft('d', ['坚持每日会商，逐条销号。']))
    expect(index.complete(moment('坚持每日会商'))).not.toBeNull()
    index.putDraft(draft('d', ['坚持每周碰头，逐条销号。']))
    expect(index.complete(moment('坚持每日会商'))).toBeNull()
    expect(index.complete(moment('坚持每周碰头'))).not.toBeNull()
    index.removeDraft('d')
    expect(index.complete(moment('坚持每周碰头'))).toBeNull()
    index.removeDraft('now')
    expect(index.size).toBe(0)
  })
})

describe('for any draft', () => {
  const parts = [
    '加强值班值守',
    '完成检修36台次',
    '2025年',
    '会同青山区水务局',
    '，',
    '，',
    '确保安全度汛',
    '逐段清淤疏浚',
    '合格率98.5%',
    '。',
    '；',
    '由刘建国同志牵头',
    '“清渠”行动',
    '3月5日',
  ]
  const arbitraryTexts = fc.array(
    fc.array(fc.constantFrom(...parts), { minLength: 3, maxLength: 14 }).map((pieces) => pieces.join('')),
    { minLength: 1, maxLength: 4 },
  )

  it('what is written and what is suggested are, masked, a stretch of a sentence of it from the start of a clause', () => {
    fc.assert(
      fc.property(arbitraryTexts, fc.nat(), fc.nat(), (texts, which, cut) => {
        const text = texts[which % texts.length] ?? ''
        const before = text.slice(0, 1 + (cut % text.length))
        const source = draft('d', texts, { owner: { profile: {}, year: null } })
        const asked = moment(before, { owner: { profile: {}, year: null } })
        const rest = complete({ drafts: [source] }, asked)
        fc.pre(rest !== null)
        const masked = (part: string) => maskText(part, asked.owner).text
        const written = masked(before)
        const known = texts.flatMap((one) => sentencesOf(masked(one)))
        const tail = sentencesOf(written).at(-1) ?? ''
        const goesOn = clauseStarts(tail).some((start) => {
          const whole = tail.slice(start) + masked(rest)
          return (
            countHan(tail.slice(start)) >= 4 &&
            known.some((sentence) => clauseStarts(sentence).some((at) => sentence.startsWith(whole, at)))
          )
        })
        expect(goesOn).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('no digit of it is suggested', () => {
    fc.assert(
      fc.property(arbitraryTexts, fc.nat(), fc.nat(), (texts, which, cut) => {
        const text = texts[which % texts.length] ?? ''
        const rest = complete({ drafts: [draft('d', texts)] }, moment(text.slice(0, 1 + (cut % text.length))))
        expect((rest ?? '').replaceAll('2026', '')).not.toMatch(/\d|刘建国|青山|清渠/u)
      }),
      { numRuns: 400 },
    )
  })
})
