import { findMasks } from '../checks/masks'
import type { Blank, Profile } from '../draft/draft'
import { findFigures } from '../rollForward/figures'
import { writtenYears } from '../rollForward/years'
import { findNames } from '../names/findNames'
import { figureBlankName } from '../snippet/figureBlankName'
import { ownNames } from './ownNames'

/** Stands for a blank in a masked text: one private character each. */
export const blankMark = '\uE000'

/** How many blanks a stretch of a masked text has. */
export function countBlanks(text: string): number {
  return text.split(blankMark).length - 1
}

/** A text in which `blankMark` stands for each of `blanks`, in order. */
export type Masked = { readonly text: string; readonly blanks: readonly Blank[] }

/** Whose text it is; `units` are names that the draft has besides those of its profile. */
export type Owner = {
  readonly profile: Profile
  readonly year: number | null
  readonly units?: readonly string[]
}

type Change = { readonly start: number; readonly end: number; readonly by: Blank }

/**
 * Puts blanks in place of all that belongs to one draft alone: what its profile says, years, dates, figures, names of units,
 * places and persons, what stands in “…” and 《…》, and gaps left open. Two texts that differ in these alone are the same
 * masked. No digit is left.
 */
export function maskText(text: string, owner: Owner): Masked {
  const finders: readonly ((text: string) => Change[])[] = [
    blanksIn,
    gapsIn,
    (all) => ownNamesIn(all, owner),
    quotesIn,
    findNames,
    // Before the years: a figure is named by the words before it, and knows a year from them.
    figuresIn,
    (all) => yearsIn(all, owner.year),
    datesIn,
    numbersIn,
  ]
  return finders.reduce<Masked>((masked, find) => withBlanks(masked, find(masked.text)), {
    text: text.replaceAll(blankMark, ''),
    blanks: [],
  })
}

/** Of those that begin together the longest first. */
function inOrder(one: Change, other: Change): number {
  return one.start - other.start || other.end - one.end
}

/** A change over blanks takes their place; one that overlaps the change before it is passed over up to its end. */
function withBlanks(masked: Masked, changes: readonly Change[]): Masked {
  if (changes.length === 0) return masked
  const blanks: Blank[] = []
  let text = ''
  let at = 0
  let blank = 0
  const keep = (end: number) => {
    const kept = masked.text.slice(at, end)
    text += kept
    blanks.push(...masked.blanks.slice(blank, (blank += countBlanks(kept))))
    at = Math.max(at, end)
  }
  for (const { start, end, by } of [...changes].sort(inOrder)) {
    if (end <= at) continue
    keep(start)
    blank += countBlanks(masked.text.slice(at, end))
    at = end
    text += blankMark
    blanks.push(by)
  }
  keep(masked.text.length)
  return { text, blanks }
}

/** Blanks as they stand in a text, by their own names. */
function blanksIn(text: string): Change[] {
  return Array.from(text.matchAll(/【([^【】\n]{1,40})】/gu), (hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    by: { name: nobodysName(hit[1] ?? '', '待填'), kind: 'text' },
  }))
}

/** What is left open in other ways: XX, 某某. */
function gapsIn(text: string): Change[] {
  return findMasks(text).map(([start, end]) => ({ start, end, by: { name: '待填', kind: 'text' } }))
}

/** A blank may not tell by its name whose it was. */
function nobodysName(name: string, otherwise: string): string {
  return /[0-9０-９]/u.test(name) || findNames(name).length > 0 ? otherwise : name
}

function ownNamesIn(text: string, { profile, units }: Owner): Change[] {
  const found: Change[] = []
  for (const { name, written: value } of ownNames(profile, units))
    for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) {
      const end = start + value.length
      if (!found.some((one) => one.start < end && start < one.end))
        found.push({ start, end, by: { name, kind: 'text' } })
    }
  return found
}

/** What stands inside quotation marks and title marks; the marks stay. */
function quotesIn(text: string): Change[] {
  return Array.from(
    text.matchAll(/“([^“”\n]{1,60})”|《([^《》\n]{1,60})》|「([^「」\n]{1,60})」/gu),
    (hit) => ({
      start: hit.index + 1,
      end: hit.index + hit[0].length - 1,
      by: { name: hit[2] === undefined ? '名称' : '文件名称', kind: 'text' },
    }),
  )
}

/** The own year and those beside it by the names that `fillBlanks` knows. */
const besideOwn: Readonly<Record<number, string>> = { [-1]: '上年', 0: '年度', 1: '下年' }

function yearsIn(text: string, own: number | null): Change[] {
  return writtenYears(text)
    .filter(({ end }) => /^\s?(?:年|[-—–~～至]|学年)/u.test(text.slice(end, end + 3)))
    .map(({ start, end, value }) => {
      const name = own === null ? undefined : besideOwn[value - own]
      return { start, end, by: name ? { name, kind: 'text' } : { name: '年份', kind: 'number' } }
    })
}

const digit = '[0-9０-９]'
const han = '[一二三四五六七八九十]{1,3}'

const days = new RegExp(`(?:${digit}{1,2}|${han})月(?:${digit}{1,2}|${han})[日号]`, 'gu')

function datesIn(text: string): Change[] {
  return Array.from(text.matchAll(days), (hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    by: { name: '时间', kind: 'date' },
  }))
}

/** Without last year's value, which is nobody's here, and without the unit, which stays in the text. */
function figuresIn(text: string): Change[] {
  return findFigures(text).map((figure) => ({
    start: figure.start,
    end: figure.end,
    by: { name: nobodysName(figureBlankName(text, figure), '数量'), kind: 'number' },
  }))
}

const numbers = new RegExp(
  `${digit}+(?:[.．,，:：]${digit}+)*|[一二三四五六七八九十百千万亿〇零两]{2,}(?=[个名人位户家件项次场台辆亩吨元公里多余])|[二三四五六七八九十两](?=[名位户家台辆]|人次|万|亿)|百分之[一二三四五六七八九十百点]+`,
  'gu',
)

function numbersIn(text: string): Change[] {
  return Array.from(text.matchAll(numbers), (hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    by: { name: text.startsWith('月', hit.index + hit[0].length) ? '月份' : '数字', kind: 'number' },
  }))
}
