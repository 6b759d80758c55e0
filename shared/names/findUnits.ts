import type { Blank } from '../draft/draft'
import type { FoundName, InDoubt } from './foundName'
import { wordsOf, type PlacedText } from './hanWords'
import { functionWords, genreVerbs, neutralHeads, places, verbsInNames } from './nameWords'
import { sureName } from './sureName'
import { mayEndUnit, placeEndings, unitEndings, wordsLikeUnits } from './unitEndings'

const unitName: Blank = { name: '单位名称', kind: 'text' }
const placeName: Blank = { name: '地名', kind: 'text' }

/** A stretch of words that ends like a name; the last of them in `words` have the ending. */
type Stretch = { readonly start: number; readonly end: number; readonly ending: string }

/** Names of units and places. */
export function findUnits(text: string, inDoubt: InDoubt): FoundName[] {
  const found: FoundName[] = []
  for (const run of text.matchAll(/[\p{Script=Han}A-Za-z]{2,}/gu)) {
    if (!mayEndUnit.test(run[0])) continue
    const words = wordsOf(run[0])
    const isCounted = /(?<!(?:19|20)\d)[\d０-９余多]\s?$/u.test(text.slice(0, run.index))
    for (const stretch of stretchesIn(words, inDoubt)) {
      const place =
        inDoubt === 'blank'
          ? stretch
          : sureName(words, { ...stretch, isCounted: isCounted && stretch.start === 0 })
      if (!place) continue
      const by = placeEndings.test(stretch.ending) ? placeName : unitName
      found.push({ start: run.index + place.start, end: run.index + place.end, by })
    }
    for (const { at, word } of words)
      if (places.has(word))
        found.push({ start: run.index + at, end: run.index + at + word.length, by: placeName })
  }
  return inDoubt === 'blank' ? found : apart(found)
}

/** A place inside a longer name is no name of its own. */
function apart(found: readonly FoundName[]): FoundName[] {
  return found.filter(
    (one) => !found.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  )
}

function stretchesIn(words: readonly PlacedText[], inDoubt: InDoubt): Stretch[] {
  const found: Stretch[] = []
  /** What a name that ends here would begin with. */
  let head = ''
  /** The name that ends at the word before, or not long before: what follows may belong to it. */
  let open: { readonly start: number; readonly index: number } | null = null
  for (const [index, { at, word }] of words.entries()) {
    if (functionWords.has(word) || genreVerbs.has(word) || (inDoubt === 'text' && isVerbHere(words, index))) {
      head = ''
      open = null
      continue
    }
    const end = at + word.length
    head += word
    const ending = unitEndings.exec(head.slice(-longestEnding))?.[0]
    if (ending === undefined) continue
    if (open === null && wordsLikeUnits.test(head)) continue
    if (open === null && neutral(head.slice(0, -ending.length))) {
      head = ''
      continue
    }
    open ??= { start: end - head.length, index: found.length }
    found[open.index] = { start: open.start, end, ending }
  }
  return found
}

const longestEnding = 4

/** 服务 in 走进服务站 may be of the name; in 服务青山社区 it is what is done. */
function isVerbHere(words: readonly PlacedText[], index: number): boolean {
  const next = words[index + 1]?.word
  return verbsInNames.has(words[index]?.word ?? '') && (next === undefined || !unitEndings.test(next))
}

/** 我局, 全县, 各乡镇, 区, 上级有关部门所. */
function neutral(head: string): boolean {
  return head === '' || neutralHeads.test(head)
}
