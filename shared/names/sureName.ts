import type { PlacedText } from './hanWords'
import { kindsOfUnits, places, verbsInNames } from './nameWords'

type Stretch = {
  readonly start: number
  readonly end: number
  readonly ending: string
  /** A figure stands before it: 8座收集站. */
  readonly isCounted: boolean
}

/** Letters of a name before its ending at most. */
const longest = 12
/** Where an unknown verb may stand before it, only a short name is sure, or one that falls into single letters. */
const longestUnsure = 4

/** The part of a stretch that surely is a name: from the region it begins with, or whole; undefined for 老旧小区, 一支社区, 编印适应学校. */
export function sureName(
  words: readonly PlacedText[],
  { start, end, ending, isCounted }: Stretch,
): { readonly start: number; readonly end: number } | undefined {
  const tail = end - ending.length
  const body = words
    .filter(({ at }) => at >= start && at < tail)
    .map(({ at, word }) => ({ at, word: word.slice(0, tail - at) }))
  const region = regionStart(body)
  const name = body.slice(region ?? withoutCounts(body))
  const [first] = name
  if (!first || (isCounted && region === undefined)) return undefined
  const letters = name.reduce((sum, { word }) => sum + word.length, 0)
  const own = name.filter(({ word }) => !kindsOfUnits.test(word) && !verbsInNames.has(word))
  const isDepartment = ending === '科' && letters >= 4 && name.every(({ word }) => word.length === 2)
  if (!isDepartment && own.reduce((sum, { word }) => sum + word.length, 0) < 2) return undefined
  if (region !== undefined) return letters <= longest + 4 ? { start: first.at, end } : undefined
  if (kindsOfUnits.test(first.word) && !isDepartment) return undefined
  const isBehindVerb = words.some(({ at }) => at < start)
  const isSpelled = (isBehindVerb ? name : name.slice(0, 1)).some(
    ({ word }, index) => word.length === 1 && name[index + 1]?.word.length === 1,
  )
  const isSure = letters <= longestUnsure || isSpelled || isDepartment
  return isSure && letters <= longest ? { start: first.at, end } : undefined
}

const region = /^\p{Script=Han}{2,}[省市县州旗镇乡]$/u

/** Where a province, city or county begins in it: 大连, 青山|县, 长|武|县. */
function regionStart(words: readonly PlacedText[]): number | undefined {
  const at = words.findIndex(
    ({ word }) => places.has(word) || (region.test(word) && !kindsOfUnits.test(word)),
  )
  if (at >= 0) return at
  const mark = words.findIndex(({ word }, index) => index > 0 && /^[省市县州区镇乡]$/u.test(word))
  const before = words[mark - 1]
  if (mark < 1 || !before || kindsOfUnits.test(before.word)) return undefined
  if (before.word.length > 1) return mark - 1
  const second = words[mark - 2]
  return second?.word.length === 1 && !kindsOfUnits.test(second.word) ? mark - 2 : undefined
}

/** 一支, 两个: a name is not counted; where it is there is none. */
function withoutCounts(words: readonly PlacedText[]): number {
  return words.some(({ word }) => /^[一二两三四五六七八九十几多][个支家所座处批名]$/u.test(word))
    ? words.length
    : 0
}
