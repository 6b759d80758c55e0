import { lettersOf, withoutOrnaments } from './bareText'
import { hanValue } from './headingNumber'

/** A line that counts the texts of a collection: “第三篇：车间总结”, “【篇2】”, “工作总结 3”, “3.工作总结”, “范文一”. */
export type SeriesMarker = {
  readonly index: number
  readonly value: number
  /** Lines of one series share it. */
  readonly key: string
  /** What stands beside the number, if that is the text's own title; empty where the line only counts. */
  readonly title: string
  /** The number stands before the title and is no part of it. */
  readonly leads: boolean
}

const count = '(\\d{1,3}|[一二三四五六七八九十]{1,3})'
const open = '[【\\[（(〔<《]?'
const close = '[】\\])）〕>》]?'
const leading = new RegExp(
  `^${open}\\s*(?:第\\s*${count}\\s*[篇份]|(?:篇|范文|例文|样本|样文|模板|版本|精选)\\s*${count})\\s*${close}\\s*[:：、.．—-]*\\s*(.{0,60})$`,
)
const trailing = new RegExp(
  `^(.{2,44}?)\\s*${open}\\s*(?:第|篇|范文|例文|之|模板|精选|版)?\\s*${count}\\s*(?:[篇份版]|/\\s*\\d{1,3})?\\s*${close}$`,
)
/** A number as headings have it, before a title that comes again with the next number. */
const numbered = new RegExp(`^(?:第\\s*)?${count}\\s*(?:部分|章|[.．、)）])\\s*[:：]?\\s*(.{4,44})$`)
const worded = /(总结|汇报|报告|计划|述职|小结|体会|材料|要点|范文|方案)/
const longest = 70
/** Begins the key of a series whose number stands as that of a heading does. */
const byNumber = '1.'

/** Reads a line as a possible counter of a series. */
function readMarker(line: string, index: number): SeriesMarker | null {
  const text = withoutOrnaments(line)
  if (text.length < 2 || text.length > longest || /[。；;，,！!？?]$/.test(text)) return null
  const before = leading.exec(text)
  if (before) {
    const value = toValue(before[1] ?? before[2] ?? '')
    return { index, value, key: '', title: (before[3] ?? '').trim(), leads: true }
  }
  const heading = numbered.exec(text)
  const repeated = heading?.[2] ?? ''
  if (heading !== null && worded.test(repeated.slice(-6)) && !/[，。；：,;:]/.test(repeated)) {
    const key = `${byNumber}${lettersOf(repeated)}`
    return { index, value: toValue(heading[1] ?? ''), key, title: repeated, leads: false }
  }
  const after = trailing.exec(text)
  const stem = after?.[1] ?? ''
  if (after === null || /[，。；：,;:、年月第（(]$/.test(stem) || !/\p{Script=Han}{2}/u.test(stem))
    return null
  if (/^\d{1,2}[、.．]|^[（(]/.test(stem)) return null
  return { index, value: toValue(after[2] ?? ''), key: lettersOf(stem), title: text, leads: false }
}

function toValue(written: string): number {
  return /^\d/.test(written) ? Number(written) : hanValue(written)
}

/** A title without the site's counter: “工作总结 3” as the third text of a collection is “工作总结”. */
export function titleWithoutCounter(title: string, index: number): string {
  const counted = trailing.exec(title)
  return counted?.[1] !== undefined && toValue(counted[2] ?? '') === index ? counted[1].trimEnd() : title
}

/**
 * The lines that start the texts of a collection: a leading counter by itself, a trailing one where its stem comes
 * again with a higher number. `contents` are lines that only announce them.
 */
export function findSeries(texts: readonly string[]): {
  readonly starts: SeriesMarker[]
  readonly contents: number[]
} {
  const all = texts.flatMap((text, index) => readMarker(text, index) ?? [])
  const byKey = new Map<string, SeriesMarker[]>()
  for (const marker of all) {
    const series = byKey.get(marker.key)
    if (series) series.push(marker)
    else byKey.set(marker.key, [marker])
  }
  const counting = new Set([...byKey].flatMap(([key, series]) => (isCounting(key, series) ? [key] : [])))
  const real = all.filter((marker) => {
    if (marker.leads) return all.length > 1 || (texts[marker.index] ?? '').includes('篇')
    return counting.has(marker.key)
  })
  const contents = new Set(announcedOnly(real, texts))
  return { starts: real.filter((marker) => !contents.has(marker.index)), contents: [...contents] }
}

function isCounting(stem: string, series: readonly SeriesMarker[]): boolean {
  const values = new Set(series.map((marker) => marker.value))
  // A heading of the same wording may well stand twice.
  const isWorded = worded.test(stem) && !stem.startsWith(byNumber)
  const startsLow = values.has(1) || values.has(2)
  const isDense = [...values].every((value) => value <= values.size * 2 + 1)
  return values.size >= (isWorded ? 2 : 3) && startsLow && isDense
}

/** Lines with no text under them whose counter comes again later: a table of contents. */
function announcedOnly(markers: readonly SeriesMarker[], texts: readonly string[]): number[] {
  const lastOf = new Map(markers.map((marker) => [`${marker.key}/${marker.value}`, marker.index]))
  return markers.flatMap((marker, position) => {
    const next = markers[position + 1]
    const isLast = lastOf.get(`${marker.key}/${marker.value}`) === marker.index
    if (isLast || next === undefined) return []
    const between = texts.slice(marker.index + 1, next.index)
    return between.every((text) => text.length < 12) ? [marker.index] : []
  })
}
