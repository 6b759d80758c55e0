import { endsSentence } from './bareText'
import { isFullDate, isUnitLine, splitUnitAndDate } from './findSignoff'
import { readNumber } from './headingNumber'
import { findSeries, type SeriesMarker } from './seriesMarker'
import { isIntroduction, isSalutation, isSubtitle, isTitleLike, isWeakTitle, opensTitle } from './titleLine'

/** Where an article begins; indexes are 0-based. */
export type ArticleStart = {
  readonly index: number
  readonly title: string | null
  /** Lines that are its title. */
  readonly titleLines: readonly number[]
  /** The line only counts the texts of a collection. */
  readonly marker: boolean
}

export type Starts = { readonly starts: readonly ArticleStart[]; readonly contents: readonly number[] }

/**
 * Finds where the articles of a source begin. `isSite[i]` marks lines of the site, `titles` the 1-based lines that their
 * style makes titles. Linear in the number of lines.
 */
export function findStarts(
  texts: readonly string[],
  isSite: readonly boolean[],
  titles: ReadonlySet<number> = new Set(),
): Starts {
  const view = lookAround(texts, isSite)
  const { starts: markers, contents } = findSeries(texts.map((text, index) => (isSite[index] ? '' : text)))
  if (markers.length >= 3) return { starts: markers.map((marker) => startOfMarker(marker, view)), contents }
  const byMarker = new Map(markers.map((marker) => [marker.index, marker]))
  const starts: ArticleStart[] = []
  let highest = 0
  for (let index = 0; index < texts.length; index += 1) {
    if (isSite[index] || texts[index] === '') continue
    const marker = byMarker.get(index)
    const styled = titles.has(index + 1) ? styledTitle(index, titles, view) : null
    const start = styled ?? (marker ? startOfMarker(marker, view) : startAt(index, highest, view))
    if (start) {
      starts.push(start)
      highest = 0
      index = start.titleLines.at(-1) ?? index
    } else if (view.han[index]) highest = Math.max(highest, view.han[index] ?? 0)
  }
  return { starts, contents }
}

/** A title by its style, on as many lines as have it without text between them. */
function styledTitle(index: number, titles: ReadonlySet<number>, view: View): ArticleStart {
  const lines = [index]
  for (let next = view.after[index] ?? -1; titles.has(next + 1); next = view.after[next] ?? -1)
    lines.push(next)
  return { index, ...titled(lines, view), marker: false }
}

type View = {
  readonly texts: readonly string[]
  /** Nearest line of text before and after; -1 where there is none. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** The value of a number 一、 at the line's start, 0 where there is none. */
  readonly han: readonly number[]
  /** The first such value at or after a line, 0 where none follows. */
  readonly nextHan: readonly number[]
}

function lookAround(texts: readonly string[], isSite: readonly boolean[]): View {
  const size = texts.length
  const before = new Array<number>(size).fill(-1)
  const after = new Array<number>(size).fill(-1)
  const nextHan = new Array<number>(size + 1).fill(0)
  const han = texts.map((text) => {
    const number = readNumber(text)
    return number?.form === 'han' || number?.form === 'part' ? number.value : 0
  })
  for (let index = 0, last = -1; index < size; index += 1) {
    before[index] = last
    if (texts[index] !== '' && !isSite[index]) last = index
  }
  for (let index = size - 1, next = -1; index >= 0; index -= 1) {
    after[index] = next
    nextHan[index] = han[index] === 0 ? (nextHan[index + 1] ?? 0) : (han[index] ?? 0)
    if (texts[index] !== '' && !isSite[index]) next = index
  }
  return { texts, before, after, han, nextHan }
}

function startOfMarker(marker: SeriesMarker, view: View): ArticleStart {
  const { index } = marker
  if (!marker.leads) return { index, title: marker.title, titleLines: [index], marker: false }
  const own = ownTitleAfter(index, view, marker.title !== '')
  if (own) return { ...own, index, marker: true }
  if (marker.title === '') return { index, title: null, titleLines: [], marker: true }
  return { index, title: marker.title, titleLines: [index], marker: false }
}

/** The article's own title under a line that only counts. */
function ownTitleAfter(
  index: number,
  view: View,
  isStrict: boolean,
): Pick<ArticleStart, 'title' | 'titleLines'> | null {
  const first = view.after[index] ?? -1
  const text = view.texts[first] ?? ''
  if (first < 0) return null
  const second = view.after[first] ?? -1
  const secondText = view.texts[second] ?? ''
  if (isTitleLike(text)) return titled(isSubtitle(secondText) ? [first, second] : [first], view)
  if (opensTitle(text) && isTitleLike(secondText)) return titled([first, second], view)
  const isBareTitle =
    text.length <= 40 && !endsSentence(text) && !/[，,。；]/.test(text) && readNumber(text) === null
  return !isStrict && isBareTitle && secondText.length > text.length ? titled([first], view) : null
}

function titled(titleLines: readonly number[], view: View): Pick<ArticleStart, 'title' | 'titleLines'> {
  return { title: titleLines.map((line) => view.texts[line]).join(''), titleLines }
}

/** A start without a counter: a title, or an introduction before numbers that begin again. */
function startAt(index: number, highest: number, view: View): ArticleStart | null {
  const text = view.texts[index] ?? ''
  const next = view.after[index] ?? -1
  const nextText = view.texts[next] ?? ''
  const isFirst = (view.before[index] ?? -1) < 0
  const begin = (lines: readonly number[]): ArticleStart => ({ index, ...titled(lines, view), marker: false })
  if (!isFirst && !isBoundary(index, highest, view)) return null
  if (opensTitle(text) && isTitleLike(nextText) && !isTitleLike(text)) {
    return bodyFollows(next, view) ? begin([index, next]) : null
  }
  if (isTitleLike(text) && (isFirst || !isWeakTitle(text) || isSigned(index, view))) {
    const lines = isSubtitle(nextText) || (isTitleLike(nextText) && isFirst) ? [index, next] : [index]
    return bodyFollows(lines.at(-1) ?? index, view) ? begin(lines) : null
  }
  const glued = gluedTitle(text)
  if (glued !== null && isFirst) return { index, title: glued, titleLines: [index], marker: false }
  if (isFirst) return firstLineTitle(index, view)
  const restarts = highest >= 2 && view.nextHan[index + 1] === 1
  const opens = isIntroduction(text) || (isSalutation(text) && isSigned(index, view))
  return restarts && opens && !followsHeading(index, view)
    ? { index, title: null, titleLines: [], marker: false }
    : null
}

/** “……工作总结 2024年是……”: a title and the text after it in one line. */
function gluedTitle(text: string): string | null {
  const words = /^\S{4,40}(?=\s)/u.exec(text.slice(0, 50))?.[0]
  return words !== undefined && text.length > 60 && isTitleLike(words) ? words : null
}

function firstLineTitle(index: number, view: View): ArticleStart | null {
  const text = view.texts[index] ?? ''
  const next = view.after[index] ?? -1
  const nextText = view.texts[next] ?? ''
  if (text.length > 40 || /[。；;：:，,]/.test(text) || readNumber(text) !== null || next < 0) return null
  if (isFullDate(text) || isUnitLine(text) || !bodyFollows(index, view)) return null
  const lines = isSubtitle(nextText) ? [index, next] : [index]
  return { index, ...titled(lines, view), marker: false }
}

/** What stands before has come to an end, and what follows begins anew. */
function isBoundary(index: number, highest: number, view: View): boolean {
  const before = view.before[index] ?? -1
  const text = view.texts[before] ?? ''
  const next = view.nextHan[index + 1] ?? 0
  if (/[：:，,、]$/.test(text) || (next > 1 && next === highest + 1)) return false
  return endsSentence(text) || isSigned(index, view) || text.length > 60
}

function isSigned(index: number, view: View): boolean {
  const before = view.texts[view.before[index] ?? -1] ?? ''
  return isFullDate(before) || isUnitLine(before) || splitUnitAndDate(before) !== null
}

function followsHeading(index: number, view: View): boolean {
  return (
    readNumber(view.texts[view.before[index] ?? -1] ?? '') !== null &&
    !endsSentence(view.texts[view.before[index] ?? -1] ?? '')
  )
}

function bodyFollows(index: number, view: View): boolean {
  const next = view.after[index] ?? -1
  const text = view.texts[next] ?? ''
  if (next < 0) return false
  const near = [
    text,
    view.texts[view.after[next] ?? -1] ?? '',
    view.texts[view.after[view.after[next] ?? -1] ?? -1] ?? '',
  ]
  return readNumber(text) !== null || isSalutation(text) || near.some((each) => each.length >= 25)
}
