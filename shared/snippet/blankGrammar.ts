import type { Blank, Span } from '../draft/draft'

/** What is wrong with a phrase: a brace never closed, a `}` without its `{`, a blank inside a blank, no name, an unknown kind, no choices. */
export type PhraseProblem = 'unclosed' | 'stray' | 'nested' | 'nameless' | 'longName' | 'kind' | 'choices'

/** `at` is the 0-based UTF-16 place of the brace that the problem starts at. */
export type ParsedPhrase =
  | { readonly spans: readonly Span[]; readonly problem?: undefined }
  | { readonly problem: PhraseProblem; readonly at: number }

/**
 * Reads a phrase: `{单位}` is a blank for text, `{完成率:数字 %}` for a number with its unit, `{程度:选 明显|显著}` for a choice,
 * `{截止:日期}` for a date; `{{` and `}}` stand for braces. Full-width ： and ｜ are taken as well.
 */
export function parsePhrase(phrase: string): ParsedPhrase {
  const spans: Span[] = []
  let text = ''
  let at = 0
  while (at < phrase.length) {
    const mark = phrase[at] ?? ''
    if (mark !== '{' && mark !== '}') {
      text += mark
      at += 1
    } else if (phrase[at + 1] === mark) {
      text += mark
      at += 2
    } else if (mark === '}') {
      return { problem: 'stray', at }
    } else {
      const end = phrase.indexOf('}', at)
      if (end < 0) return { problem: 'unclosed', at }
      const blank = parseBlank(phrase.slice(at + 1, end))
      if (typeof blank === 'string') return { problem: blank, at }
      if (text !== '') spans.push({ text })
      spans.push(blankSpan(blank))
      text = ''
      at = end + 1
    }
  }
  if (text !== '') spans.push({ text })
  return { spans }
}

/** Writes spans in the grammar; `parsePhrase` gives the same texts and blanks back. Styles and hints are not part of a phrase; a choice of nothing is a blank for text. */
export function phraseText(spans: readonly Span[]): string {
  return spans
    .map((span) => (span.blank ? blankText(span.blank) : span.text.replace(/[{}]/g, '$&$&')))
    .join('')
}

/** The span that shows a blank in a text. */
export function blankSpan(blank: Blank): Span {
  return { text: `【${blank.name}】`, blank }
}

const longestName = 40

function parseBlank(inside: string): Blank | PhraseProblem {
  if (inside.includes('{')) return 'nested'
  const [, name = '', kind = ''] = /^([^:：]*)(?:[:：](.*))?$/su.exec(inside) ?? []
  if (name.trim() === '') return 'nameless'
  if (name.trim().length > longestName) return 'longName'
  return withKind(name.trim(), kind.trim())
}

function withKind(name: string, kind: string): Blank | PhraseProblem {
  const [word, rest] = splitWord(kind)
  if (kind === '') return { name, kind: 'text' }
  if (kind === '日期') return { name, kind: 'date' }
  if (word === '数字') return { name, kind: 'number', ...(rest !== '' && { unit: rest }) }
  if (word !== '选') return 'kind'
  const choices = rest
    .split(/[|｜]/u)
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '')
  return choices.length === 0 ? 'choices' : { name, kind: 'choice', choices }
}

function splitWord(kind: string): [word: string, rest: string] {
  const gap = kind.search(/\s/u)
  return gap < 0 ? [kind, ''] : [kind.slice(0, gap), kind.slice(gap).trim()]
}

function blankText(blank: Blank): string {
  const name = without(/[{}:：]/gu, blank.name) || '待填'
  switch (blank.kind) {
    case 'text':
      return `{${name}}`
    case 'date':
      return `{${name}:日期}`
    case 'number':
      return blank.unit === undefined ? `{${name}:数字}` : `{${name}:数字 ${without(/[{}]/gu, blank.unit)}}`
    case 'choice': {
      const choices = (blank.choices ?? []).map((choice) => without(/[{}|｜]/gu, choice))
      const given = choices.filter((choice) => choice !== '').join('|')
      return given === '' ? `{${name}}` : `{${name}:选 ${given}}`
    }
  }
}

/** The grammar has no way to write its own marks inside a blank. */
function without(marks: RegExp, text: string): string {
  return text.replace(marks, ' ').trim()
}
