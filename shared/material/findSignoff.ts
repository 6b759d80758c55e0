import { readNumber } from './headingNumber'

const year = '(?:\\d{4}|20[xX*×_]{2}|[xX×*]{2,4}|[二〇○OＯ零一三四五六七八九]{4})'
const month = '(?:\\d{1,2}|[xX×*]{1,2}|[一二三四五六七八九十元]{1,3})'
const fullDate = new RegExp(
  `^[（(]?\\s*${year}\\s*[年.\\-/－．]\\s*${month}\\s*(?:[月.\\-/－．]\\s*(?:${month}\\s*[日号]?)?)?\\s*[)）]?$`,
)
const dateAtEnd = new RegExp(`^(.{2,30}?)\\s+(${year}年${month}月(?:${month}日)?)$`)
const unitEnd =
  /(局|科|处|室|部|校|院|学|所|公司|集团|委|会|中心|组|办|队|站|厂|村|镇|乡|街道|社区|支部|党委|党组|政府|园|行|社|班|厅|团|馆|库|段|年级|项目部|小组)$/
const signer = /^(述职|汇报|报告|总结|负责|撰稿|执笔|署名)?(人|单位|者)\s*[:：]\s*\S{2,20}$/

/** A line that is a date and nothing else: 2024年1月10日, 二〇二四年一月, 2024.1.10, 20xx年x月x日. */
export function isFullDate(text: string): boolean {
  return text.length <= 24 && fullDate.test(text)
}

/** A line with the unit and the date together. */
export function splitUnitAndDate(text: string): { readonly unit: string; readonly date: string } | null {
  const match = text.length <= 50 ? dateAtEnd.exec(text) : null
  return match ? { unit: match[1] ?? '', date: match[2] ?? '' } : null
}

function isShortName(text: string): boolean {
  return (
    text.length >= 2 && text.length <= 30 && !/[。！？!?；;，,：:、]$/.test(text) && !/[。；;，,]/.test(text)
  )
}

export function isUnitLine(text: string): boolean {
  return (isShortName(text) && unitEnd.test(text) && readNumber(text) === null) || signer.test(text)
}

export type Signoff = { readonly line: number; readonly endLine: number; readonly text: string }

const linesLookedAt = 10

/** The unit and the date at the end of an article, or either alone; annexes may follow. `firstLine` is the 1-based line of `texts[0]`. */
export function findSignoff(texts: readonly string[], firstLine: number): Signoff | null {
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [index])).slice(-linesLookedAt)
  const textAt = (position: number) => texts[filled[position] ?? -1] ?? ''
  const build = (from: number, to: number): Signoff => ({
    line: firstLine + (filled[from] ?? 0),
    endLine: firstLine + (filled[to] ?? 0),
    text: filled
      .slice(from, to + 1)
      .map((index) => texts[index])
      .join('\n'),
  })
  for (let at = filled.length - 1; at >= 1; at -= 1) {
    const text = textAt(at)
    if (splitUnitAndDate(text)) return build(at, at)
    if (!isFullDate(text)) continue
    let from = at
    while (from > 1 && at - from < 3 && isSignedName(textAt(from - 1), textAt(from - 2))) from -= 1
    const after = at + 1 < filled.length && isUnitLine(textAt(at + 1)) && from === at
    return build(from, after ? at + 1 : at)
  }
  const last = filled.length - 1
  const isAlone = last >= 2 && isUnitLine(textAt(last)) && /[。！!？?]["”）)]?$/.test(textAt(last - 1))
  return isAlone ? build(last, last) : null
}

/** Before a date a name needs no unit's ending, but the text before it must have ended. */
function isSignedName(text: string, before: string): boolean {
  if (signer.test(text) || isUnitLine(text)) return true
  return (
    isShortName(text) &&
    readNumber(text) === null &&
    text.length <= 20 &&
    /[。！!？?；;：:”）)]$/.test(before)
  )
}
