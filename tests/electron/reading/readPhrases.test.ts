import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phraseFile } from '../../../electron/export/phraseFile'
import { readPhrases } from '../../../electron/reading/readPhrases'
import { spansText } from '../../../shared/draft/blockText'
import type { ImportedPhrases } from '../../../shared/snippet/importedPhrases'
import {
  longestPhrase,
  mostPhrases,
  ownSnippetSchema,
  type OwnSnippet,
} from '../../../shared/snippet/phraseBook'
import { snippetSpans } from '../../../shared/snippet/snippetSpans'

type Without = Omit<OwnSnippet, 'id'>
const utf8 = (text: string) => new TextEncoder().encode(text)

function read(content: string | Uint8Array, file: string): ImportedPhrases {
  const result = readPhrases(typeof content === 'string' ? utf8(content) : content, file)
  if (!result.ok) throw new Error(result.failure)
  return result.value
}
const textsOf = (content: string | Uint8Array, file: string) =>
  read(content, file).phrases.map(({ text }) => text)
const withoutIds = (phrases: readonly OwnSnippet[]): Without[] =>
  phrases.map((phrase) => {
    const rest: Partial<OwnSnippet> = { ...phrase }
    delete rest.id
    return rest as Without
  })
const shown = (phrase: OwnSnippet | undefined) => phrase && spansText(snippetSpans(phrase))

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
/** “短语,标签” and “加强领导,党建” in GB18030. */
const gb18030 = new Uint8Array([
  ...[0xb6, 0xcc, 0xd3, 0xef, 0x2c, 0xb1, 0xea, 0xc7, 0xa9, 0x0d, 0x0a],
  ...[0xbc, 0xd3, 0xc7, 0xbf, 0xc1, 0xec, 0xb5, 0xbc, 0x2c, 0xb5, 0xb3, 0xbd, 0xa8, 0x0d, 0x0a],
])

describe('phrases of a table', () => {
  it.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
  ])('reads our columns with %j between them', (mark) => {
    const rows = [
      ['标题', '短语', '部分', '标签', '分组', '来源'],
      ['建制度', '健全{制度}，压实责任', '主要工作', '制度；管理', '常用', '文稿：2025年度总结'],
    ]
    const { phrases, problems } = read(rows.map((row) => row.join(mark)).join('\r\n'), '短语.csv')
    expect(withoutIds(phrases)).toEqual([
      {
        title: '建制度',
        text: '健全{制度}，压实责任',
        slot: 'work',
        tags: ['制度', '管理'],
        group: '常用',
        source: { kind: 'draft', name: '2025年度总结' },
      },
    ])
    expect(problems).toEqual([])
  })

  it.each([
    ['UTF-8', utf8('短语,标签\r\n加强领导,党建\r\n')],
    ['UTF-8 with its mark', utf8('\ufeff短语,标签\r\n加强领导,党建\r\n')],
    ['GB18030', gb18030],
    ['UTF-16', utf16('短语\t标签\r\n加强领导\t党建\r\n')],
  ])('reads %s', (_, bytes) => {
    for (const file of ['短语.csv', '短语.txt'])
      expect(read(bytes, file).phrases).toMatchObject([{ text: '加强领导', tags: ['党建'] }])
  })

  it('reads line breaks, quotes and delimiters in quotes, and the line each problem is in', () => {
    const { phrases, problems } = read(
      '短语,部分\n"一，\n""二"",三",下步计划\n,主要工作\n四,怪部分\n',
      'a.csv',
    )
    expect(phrases).toMatchObject([
      { text: '一，\n"二",三', slot: 'plan' },
      { text: '四', slot: 'other' },
    ])
    expect(problems).toEqual([
      { line: 4, reason: 'empty' },
      { line: 5, reason: 'part' },
    ])
  })

  it('reads a table without names of columns: the longest is the phrase', () => {
    expect(read('加强领导，明确责任,责任\n定期调度，逐项销号,调度', 'a.csv').phrases).toMatchObject([
      { text: '加强领导，明确责任', tags: ['责任'] },
      { text: '定期调度，逐项销号', tags: ['调度'] },
    ])
    expect(read('责任,加强领导，明确责任\n', 'a.csv').phrases).toMatchObject([
      { title: '责任', text: '加强领导，明确责任' },
    ])
    expect(textsOf('加强领导\n\n明确责任\n', 'a.csv')).toEqual(['加强领导', '明确责任'])
  })

  it('takes Excel’s word for the delimiter', () => {
    expect(read('sep=;\r\n短语;标签\r\n一,二;甲\r\n', 'a.csv')).toMatchObject({
      phrases: [{ text: '一,二', tags: ['甲'] }],
    })
  })

  it('tells rows it cannot read by their lines and takes the others', () => {
    const { phrases, problems } = read(
      '短语,标签\n一,甲\n"没有收尾,乙\n三,丙\n四,丁,多出来的\n五,戊\n',
      'a.csv',
    )
    expect(phrases.map(({ text }) => text)).toEqual(['一', '三', '五'])
    expect(problems).toEqual([
      { line: 3, reason: 'unreadable' },
      { line: 5, reason: 'unreadable' },
    ])
  })
})

describe('phrases of a JSON file', () => {
  const own: OwnSnippet = {
    id: 'a',
    text: '加强{对象}管理',
    slot: 'work',
    tags: ['管理'],
    templates: ['annual'],
  }

  it('gives every phrase a new id, also two with the same one', () => {
    const { phrases } = read(phraseFile([own, own], 'json'), 'a.json')
    expect(new Set(['a', ...phrases.map(({ id }) => id)]).size).toBe(3)
  })

  it('reads a pack of the program', () => {
    const pack = {
      id: 'p',
      name: '社区',
      snippets: [{ id: 'a', text: '走访{户数:数字}户', slot: 'work', tags: [] }],
    }
    expect(read(JSON.stringify(pack), 'p.json').phrases).toMatchObject([
      { text: '走访{户数:数字}户', source: { kind: 'pack', name: '社区' } },
    ])
  })

  it('takes what is good and tells the number of what is not', () => {
    const file = {
      format: 'zhangfa-phrases',
      snippets: [{ text: '一' }, 7, { text: '' }, { text: '二', tags: 3, title: 'x'.repeat(99) }],
    }
    const { phrases, problems, counted } = read(JSON.stringify(file), 'a.json')
    expect(phrases).toMatchObject([{ text: '一' }, { text: '二', tags: [], title: 'x'.repeat(60) }])
    expect(problems).toEqual([
      { line: 2, reason: 'unreadable' },
      { line: 3, reason: 'empty' },
    ])
    expect(counted).toBe('phrases')
  })

  it.each([
    ['{"format":"zhangfa-phrases","version":2,"snippets":[]}', 'phrases.newer'],
    ['{"format":"zhangfa-draft"}', 'phrases.notOurs'],
    ['{"snippets":', 'phrases.notOurs'],
    ['不是 JSON', 'phrases.notOurs'],
    ['[]', 'phrases.notOurs'],
    ['', 'file.empty'],
  ])('refuses %s', (json, failure) => {
    expect(readPhrases(utf8(json), 'a.json')).toMatchObject({ ok: false, failure })
  })
})

it('takes from a JSON file that was cut off what is whole, and says that it was', () => {
  const whole = JSON.stringify({
    format: 'zhangfa-phrases',
    version: 1,
    snippets: [{ text: '加强管理' }, { text: '完善制度' }],
  })
  const { phrases, problems } = read(whole.slice(0, whole.indexOf('完善') + 1), 'a.json')
  expect(phrases.map(({ text }) => text)).toEqual(['加强管理', '完'])
  expect(problems).toEqual([{ line: 2, reason: 'cutOff' }])
})

describe('phrases of a plain text', () => {
  it('keeps the neighbours of a line that is too long', () => {
    const { phrases, problems } = read(`一\n${'字'.repeat(longestPhrase + 1)}\n二\n\n三`, 'a.txt')
    expect(phrases.map(({ text }) => text)).toEqual(['一', '二', '三'])
    expect(problems).toEqual([{ line: 2, reason: 'tooLong' }])
  })

  it('are its paragraphs where empty lines part them, else its lines', () => {
    expect(textsOf('一\r\n二\r\n', 'a.txt')).toEqual(['一', '二'])
    expect(textsOf('一\r\n二\r\n\r\n三\n\n\n', 'a.txt')).toEqual(['一\n二', '三'])
    expect(textsOf('{单位}的工作', 'a.txt')).toEqual(['{单位}的工作'])
  })
})

describe('bad input', () => {
  it('keeps braces that make no blank as text, and says where', () => {
    const { phrases, problems } = read('正常{单位}\n少一个{单位\n多一个}\n{}空\n', 'a.txt')
    expect(phrases.map(shown)).toEqual(['正常【单位】', '少一个{单位', '多一个}', '{}空'])
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'braces'],
      [3, 'braces'],
      [4, 'braces'],
    ])
  })

  it('refuses a phrase of a megabyte and takes the others', () => {
    const { phrases, problems } = read(`短语\n一\n${'字'.repeat(350_000)}\n二\n`, 'a.csv')
    expect(phrases.map(({ text }) => text)).toEqual(['一', '二'])
    expect(problems).toEqual([{ line: 3, reason: 'tooLong' }])
    expect(read(`${'{'.repeat(longestPhrase - 1)}\n二`, 'a.txt').problems).toEqual([
      { line: 1, reason: 'tooLong' },
    ])
  })

  it('stops at the most phrases there may be, and says from where', () => {
    const { phrases, problems } = read('一条短语\n'.repeat(mostPhrases + 5), 'a.txt')
    expect(phrases).toHaveLength(mostPhrases)
    expect(problems).toEqual([{ line: mostPhrases + 1, reason: 'tooMany' }])
  })

  it.each([
    ['把【单位】写成文字', '把【单位】写成文字'],
    ['<script>alert(1)</script><b>粗</b>&amp;', '<script>alert(1)</script><b>粗</b>&amp;'],
    ['שלום \u202e倒序\u202c 👨‍👩‍👧 𠮷', 'שלום \u202e倒序\u202c 👨‍👩‍👧 𠮷'],
    ['加强\u0007领导\u007f，压实\u0085责任', '加强领导，压实\n责任'],
  ])('keeps %j as plain text', (text, expected) => {
    const { phrases } = read(`短语\n${text}\n`, 'a.csv')
    expect(shown(phrases[0])).toBe(expected)
    expect(phrases[0] && snippetSpans(phrases[0]).some(({ blank }) => blank)).toBe(false)
  })

  it.each([
    [[0x50, 0x4b, 3, 4, 20, 0], 'phrases.notText'],
    [[0, 1, 2, 3], 'phrases.notText'],
    [[], 'file.empty'],
    [[0x20, 0x0a], 'file.empty'],
  ])('refuses the bytes %j', (bytes, failure) => {
    expect(readPhrases(new Uint8Array(bytes), '短语.csv')).toMatchObject({
      failure,
      values: { file: '短语.csv' },
    })
  })
})

describe('there and back again', () => {
  const word = fc
    .array(
      fc.constantFrom(
        '加强',
        '=1+1',
        '+',
        '-',
        '@',
        '＝',
        "'",
        '"',
        ',',
        ';',
        '\t',
        '，',
        '{单位}',
        '{{',
        '{户数:数字 户}',
        '\n',
        ' ',
        '😀',
        'ש',
        '<b>',
        '\\',
        '字',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join('').replace(/\t/gu, ' ').trim())
    .filter((text) => text !== '')
  const label = fc.constantFrom('常用', '=SUM(A1)', "'引", '-减', '😀', 'a"b', 'a b')
  const phrase: fc.Arbitrary<OwnSnippet> = fc
    .record(
      {
        id: fc.constant('x'),
        text: word,
        slot: fc.constantFrom('work', 'plan', 'other', 'own-part'),
        tags: fc.uniqueArray(label, { maxLength: 2 }),
        title: label,
        group: label,
        source: fc.record({ kind: fc.constantFrom('draft', 'article', 'pack', 'file'), name: label }),
      },
      { requiredKeys: ['id', 'text', 'slot', 'tags', 'source'] },
    )
    .filter((one) => ownSnippetSchema.safeParse(one).success)
  const phrases = fc.array(phrase, { minLength: 1, maxLength: 6 })

  it.each(['json', 'csv'] as const)('loses nothing in %s', (format) => {
    fc.assert(
      fc.property(phrases, (before) => {
        const after = read(phraseFile(before, format), `短语.${format}`)
        expect(withoutIds(after.phrases)).toEqual(withoutIds(before))
        expect(after.problems).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('loses no wording in plain text', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 2, maxLength: 6 }), (before) => {
        const texts = before.map(({ text }) => text.replace(/\n\s*\n/gu, '\n'))
        const file = phraseFile(
          before.map((one, index) => ({ ...one, text: texts[index] ?? '' })),
          'txt',
        )
        expect(textsOf(file, 'a.txt')).toEqual(texts)
      }),
      { numRuns: 1000 },
    )
  })

  it('writes a table that Excel opens rightly and calculates nothing of', () => {
    const table = phraseFile([{ id: 'a', text: '=HYPERLINK("x")\n次行', slot: 'work', tags: [] }], 'csv')
    expect(table).toBe('\ufeff标题,短语,部分,标签,分组,来源\r\n,"\'=HYPERLINK(""x"")\n次行",主要工作,,,\r\n')
  })
})
