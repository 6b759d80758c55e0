import { spansText } from '../draft/blockText'
import type { Span } from '../draft/draft'
import { readTypedNumber } from '../numbering/typedNumber'
import { replaceInSpans } from '../textSearch/replaceInSpans'

const circled = /^[ \t\u3000]*[①-⑳⑴-⒇❶-❿][、.．]?[ \t\u3000]*/u
const counted = /^[ \t\u3000]*[一二三四五六七八九十]是(?!否)[，,：:]?/u

/** Takes the list marks off the lines of a text: 1、, （10）, ①, and a 一是 that no other one follows. */
export function withoutListMarks(spans: readonly Span[]): Span[] {
  const text = spansText(spans)
  const isCounting = /[一二三四五六七八九十]是/u.test(text.replace(counted, ''))
  let start = 0
  const marks = text.split('\n').flatMap((line) => {
    const at = start
    start += line.length + 1
    const length = line.startsWith('【') ? 0 : markLength(line, isCounting)
    return length === 0 || length === line.length ? [] : [{ start: at, end: at + length, text: '' }]
  })
  return replaceInSpans(spans, marks)
}

function markLength(line: string, isCounting: boolean): number {
  const number = readTypedNumber(line)?.length ?? circled.exec(line)?.[0].length ?? 0
  const said = isCounting ? undefined : counted.exec(line.slice(number))?.[0]
  return number + (said?.length ?? 0)
}
