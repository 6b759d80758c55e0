import { readTypedNumber } from '../numbering/typedNumber'

/** A stretch of a block's text, in UTF-16 units, and what stands there instead. */
export type MarkChange = { readonly start: number; readonly end: number; readonly mark: string }

/** A block's text as it stands once something was typed. */
export type TypedText = {
  readonly text: string
  /** Where the caret stands, behind what was typed. */
  readonly caret: number
  /** What was typed: one character, or what an input method committed. */
  readonly typed: string
}

/** Characters that may complete a mark. */
export const markKeys: ReadonlySet<string> = new Set(['"', "'", '(', ')', '.', '-'])

const han = /\p{Script=Han}/u
/** What a mark must stand beside to be a Chinese one. */
const chinese = /[\p{Script=Han}、。，；：？！《》〈〉【】（）“”‘’…—％℃]/u
const latin = /[A-Za-z0-9]/
const hanFigure = /[零〇一二三四五六七八九十百千]/
const address = /:\/\/|^www\.|@/i

/**
 * What people type by habit and mean otherwise: straight quotes, ... , -- and ( ) beside Han become “ ” ‘ ’ …… —— （ ）.
 * Looks at the mark just typed, and at one that waited for its Han; a closing mark takes its opening one along. Numbers,
 * Latin words and addresses keep theirs, and the brackets of a heading's number are the number's. The changes run from
 * first to last; empty where nothing is to be done.
 */
export function readTypedMark({ text, caret, typed }: TypedText): readonly MarkChange[] {
  if (markKeys.has(typed)) return changesAt(text, caret)
  const before = caret - typed.length
  const isWaiting = han.test(typed.slice(0, 2)) && markKeys.has(text[before - 1] ?? '')
  return isWaiting && text[before - 1] !== ')' ? changesAt(text, before) : []
}

/** The changes for the mark that ends at this place. */
function changesAt(text: string, end: number): readonly MarkChange[] {
  if (isInAddress(text, end)) return []
  switch (text[end - 1]) {
    case '"':
      return quoteChanges(text, end - 1, { straight: '"', open: '“', close: '”' })
    case "'":
      return quoteChanges(text, end - 1, { straight: "'", open: '‘', close: '’' })
    case '(':
      return openingBracket(text, end - 1)
    case ')':
      return closingBracket(text, end - 1)
    case '.':
      return repeated(text, end, '...', '……')
    default:
      return repeated(text, end, '--', '——')
  }
}

/** A row of dots or hyphens of just this length; where its mark stands already, the row was but the rest of a long one. */
function repeated(text: string, end: number, row: string, mark: string): MarkChange[] {
  const start = end - row.length
  const key = row[0] ?? ''
  if (text.slice(start, end) !== row || text[start - 1] === key || text[end] === key) return []
  if (text.slice(0, start).endsWith(mark)) return [{ start, end, mark: '' }]
  return touchesChinese(text, start, end) ? [{ start, end, mark }] : []
}

function openingBracket(text: string, at: number): MarkChange[] {
  const startsNumber = text.slice(0, at).trim() === '' && hanFigure.test(text[at + 1] ?? '')
  return touchesChinese(text, at) && !startsNumber ? [change(at, '（')] : []
}

function closingBracket(text: string, at: number): MarkChange[] {
  const number = readTypedNumber(text.slice(0, at + 1))
  if (number?.length === at + 1) return []
  const open = openBracketBefore(text, at)
  if (open === null) return []
  if (text[open] === '（') return [change(at, '）')]
  return touchesChinese(text, open) || touchesChinese(text, at) ? [change(open, '（'), change(at, '）')] : []
}

/** The bracket that one standing here would close. */
function openBracketBefore(text: string, at: number): number | null {
  let depth = 0
  for (let index = at - 1; index >= 0; index -= 1) {
    const character = text[index] ?? ''
    if (')）'.includes(character)) depth += 1
    else if ('(（'.includes(character)) {
      if (depth === 0) return index
      depth -= 1
    }
  }
  return null
}

type Quotes = { readonly straight: string; readonly open: string; readonly close: string }

function quoteChanges(text: string, at: number, quotes: Quotes): MarkChange[] {
  const open = openQuoteBefore(text, at, quotes)
  if (open === null) {
    const isBehindWord = latin.test(text[at - 1] ?? '')
    return touchesChinese(text, at) && !isBehindWord ? [change(at, quotes.open)] : []
  }
  if (text[open] === quotes.open) return isInWord(text, at) ? [] : [change(at, quotes.close)]
  if (!touchesChinese(text, at) && !touchesChinese(text, open)) return []
  return [change(open, quotes.open), change(at, quotes.close)]
}

/** The quote that one standing here would close. Apostrophes and the marks of inches and minutes open nothing. */
function openQuoteBefore(text: string, at: number, { straight, open, close }: Quotes): number | null {
  const opened: number[] = []
  for (let index = 0; index < at; index += 1) {
    const character = text[index]
    if (character === open) opened.push(index)
    else if (character === close) opened.pop()
    else if (character === straight && !isInWord(text, index)) {
      if (opened.length > 0) opened.pop()
      else if (!latin.test(text[index - 1] ?? '')) opened.push(index)
    }
  }
  return opened.at(-1) ?? null
}

function isInWord(text: string, at: number): boolean {
  return latin.test(text[at - 1] ?? '') && latin.test(text[at + 1] ?? '')
}

function touchesChinese(text: string, start: number, end = start + 1): boolean {
  return chinese.test(characterBefore(text, start)) || chinese.test(characterAt(text, end))
}

/** Does the unbroken run of half-width characters before this place read like an address? */
function isInAddress(text: string, end: number): boolean {
  const run = /[\x21-\x7e]*$/.exec(text.slice(Math.max(0, end - 200), end))?.[0] ?? ''
  return address.test(run)
}

/** The whole character there, also one of two units. */
function characterAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0)
}

function characterBefore(text: string, index: number): string {
  return Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? ''
}

function change(at: number, mark: string): MarkChange {
  return { start: at, end: at + 1, mark }
}
