import { readTypedNumber } from '../numbering/typedNumber'
import { sentencesOf } from './sentences'

const marks =
  /^[\s\u3000]*(?:[①-⑳⑴-⒛❶-❿㈠-㈩][、.．]?|[０-９]{1,3}[、.．]|[-—·•●■◆○▪►*][\s\u3000]*(?=\p{Script=Han})|[一二三四五六七八九十]{1,2}(?:是要|是|要)[，,]?|第[一二三四五六七八九十]{1,2}[，,、]|(?:首先|其次|再次|最后)[，,])[\s\u3000]*/u

/** A text whose sentences have lost the marks of lists they begin with: “1、”, “（10）”, “①”, “一是”. */
export function withoutListMarks(text: string): string {
  return sentencesOf(text).map(withoutMark).join('')
}

/** Also “（一）一是”; what is but a mark so far stays. */
function withoutMark(sentence: string): string {
  const length = readTypedNumber(sentence)?.length ?? marks.exec(sentence)?.[0].length ?? 0
  if (length === 0 || length === sentence.length) return sentence
  return withoutMark(sentence.slice(length))
}
