import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blank, Span } from '../../../shared/draft/draft'
import { blankSpan, parsePhrase, phraseText } from '../../../shared/snippet/blankGrammar'

const anyOf = (characters: string) => fc.constantFrom(...(characters.match(/./gsu) ?? []))

const word = fc
  .string({ unit: anyOf('单位名称率甲乙ab12 %，'), minLength: 1, maxLength: 8 })
  .map((text) => text.trim())
  .filter((text) => text !== '')
const blank: fc.Arbitrary<Blank> = fc.oneof(
  fc.record({ name: word, kind: fc.constant('text' as const) }),
  fc.record({ name: word, kind: fc.constant('date' as const) }),
  fc.record({ name: word, kind: fc.constant('number' as const), unit: word }),
  fc.record({ name: word, kind: fc.constant('number' as const) }),
  fc.record({
    name: word,
    kind: fc.constant('choice' as const),
    choices: fc.array(word, { minLength: 1, maxLength: 3 }),
  }),
)
const text = fc.string({ unit: anyOf('推进工作{}{}：|【】a1\n'), minLength: 1, maxLength: 12 })
const spans: fc.Arbitrary<Span[]> = fc
  .array(
    fc.oneof(
      text.map((run): Span => ({ text: run })),
      blank.map(blankSpan),
    ),
    { maxLength: 6 },
  )
  .map(joinTexts)

function joinTexts(list: Span[]): Span[] {
  return list.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1)
    if (!last || last.blank || span.blank) return [...joined, span]
    return [...joined.slice(0, -1), { text: last.text + span.text }]
  }, [])
}

describe('the grammar of blanks', () => {
  it('reads text, number, choice and date', () => {
    expect(parsePhrase('{单位}完成{完成率:数字 %}，{程度:选 明显|显著}，{截止:日期}前')).toEqual({
      spans: [
        { text: '【单位】', blank: { name: '单位', kind: 'text' } },
        { text: '完成' },
        { text: '【完成率】', blank: { name: '完成率', kind: 'number', unit: '%' } },
        { text: '，' },
        { text: '【程度】', blank: { name: '程度', kind: 'choice', choices: ['明显', '显著'] } },
        { text: '，' },
        { text: '【截止】', blank: { name: '截止', kind: 'date' } },
        { text: '前' },
      ],
    })
  })

  it('takes the full-width marks that an input method gives', () => {
    expect(parsePhrase('{程度：选 明显｜显著}')).toEqual(parsePhrase('{程度:选 明显|显著}'))
  })

  it('takes doubled braces for braces', () => {
    expect(parsePhrase('集合{{甲}}和{{{单位}}}')).toEqual({
      spans: [
        { text: '集合{甲}和{' },
        { text: '【单位】', blank: { name: '单位', kind: 'text' } },
        { text: '}' },
      ],
    })
  })

  it.each([
    ['先{单位', 'unclosed', 1],
    ['单位}后', 'stray', 2],
    ['{单{位}', 'nested', 0],
    ['见{ }', 'nameless', 1],
    ['{:数字}', 'nameless', 0],
    ['{率:百分}', 'kind', 0],
    ['{程度:选 |}', 'choices', 0],
    [`{${'长'.repeat(41)}}`, 'longName', 0],
  ])('says what is wrong with %s and where', (phrase, problem, at) => {
    expect(parsePhrase(phrase)).toEqual({ problem, at })
  })

  it('gives back what was written', () => {
    fc.assert(
      fc.property(spans, (list) => {
        expect(parsePhrase(phraseText(list))).toEqual({ spans: list })
      }),
    )
  })

  it('never throws, and a problem lies inside the phrase', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyOf('{}:：选数字 |甲a') }), (phrase) => {
        const parsed = parsePhrase(phrase)
        if (parsed.problem === undefined) expect(parsePhrase(phraseText(parsed.spans))).toEqual(parsed)
        else expect('{}').toContain(phrase[parsed.at])
      }),
    )
  })
})
