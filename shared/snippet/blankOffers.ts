import type { Blank, Profile, Span } from '../draft/draft'
import type { Today } from '../today'
import { blankSpan } from './blankGrammar'
import { dateOffers, type DateReason } from './dateOffers'
import { knownValue } from './fillBlanks'
import { isGeneralName } from './generalName'
import { numberInBlank } from './numberInBlank'
import { yearOnYear } from './yearOnYear'

/** Why something is offered; lists say it beside the text. */
export type OfferReason = 'choice' | 'known' | 'computed' | 'usual' | 'last' | DateReason

/** Something to put into a blank. */
export type BlankOffer = {
  /** How the line reads. */
  readonly text: string
  readonly spans: readonly Span[]
  readonly reason: OfferReason
  /** The remembered value behind it, which can be forgotten. */
  readonly value?: string
}

type Moment = {
  readonly profile: Profile
  readonly today: Today
  /** What was put into blanks of this name, the newest first. */
  readonly values: readonly string[]
  /** The text of the blank's paragraph on either side. */
  readonly before: string
  readonly behind: string
}

/** Lines that a list beside a blank can hold without hiding the text; the choices of a blank are all shown. */
const most = 8
const mostFigures = 4

/** What a blank can be filled with, the likeliest first; no text twice. */
export function blankOffers(blank: Blank, moment: Moment): readonly BlankOffer[] {
  if (blank.kind === 'choice') return unlike((blank.choices ?? []).map((text) => plainOffer(text, 'choice')))
  if (blank.kind === 'number') return unlike(lastFigures(blank, moment)).slice(0, mostFigures)
  const last = moment.values.map((value) => ({ ...plainOffer(value, 'last'), value }))
  const known = knownAbout(blank, moment)
  const first = known === undefined ? [] : [plainOffer(known, 'known')]
  const own =
    blank.kind === 'date'
      ? dateOffers(moment.today).map(([text, reason]) => plainOffer(text, reason))
      : usualOffers(blank, moment)
  return unlike([...first, ...own, ...last]).slice(0, most)
}

/** Today is offered as such. */
function knownAbout({ name, kind }: Blank, { profile, today }: Moment): string | undefined {
  return kind === 'date' && !profile.date ? undefined : knownValue(name, profile, today)
}

/** None where the name is everybody's: the figure of one sentence is wrong in the next. */
function lastFigures({ name, unit }: Blank, { values, behind }: Moment): BlankOffer[] {
  if (isGeneralName(name)) return []
  return values.flatMap((value) => {
    const filled = numberInBlank(value, { unit, behind })
    return filled ? [{ ...plainOffer(filled.text, 'last'), value }] : []
  })
}

const quarters = ['第一季度', '第二季度', '第三季度', '第四季度']
const measures = ['件', '个', '项', '次', '人', '家', '户']

/** Names that ask for one of a few things. */
function usualOffers({ name }: Blank, { profile, today, before }: Moment): BlankOffer[] {
  const usual = (texts: readonly string[]) => texts.map((text) => plainOffer(text, 'usual'))
  const year = Number(/^\d{4}/u.exec(profile.year ?? '')?.[0] ?? today.year)
  switch (name) {
    case '年度':
      return usual([String(today.year), String(today.year - 1)])
    case '上年':
      return usual([String(year - 1)])
    case '下年':
      return usual([String(year + 1)])
    case '本季度':
    case '上季度':
      return usual(quarters)
    case '量词':
      return usual(measures)
    case '环比':
      return changes('环比')
    case '同比': {
      const computed = yearOnYear(before)
      return [...(computed === undefined ? [] : [plainOffer(computed, 'computed')]), ...changes('同比')]
    }
    default:
      return []
  }
}

/** 增长 and 下降 ask for their figure next. */
function changes(of: string): BlankOffer[] {
  const by = (verb: string, name: string): BlankOffer => {
    const spans = [{ text: verb }, blankSpan({ name: of + name, kind: 'number', unit: '%' })]
    return { text: `${verb}…%`, spans, reason: 'usual' }
  }
  return [by('增长', '增幅'), by('下降', '降幅'), plainOffer('持平', 'usual')]
}

function plainOffer(text: string, reason: OfferReason): BlankOffer {
  return { text, spans: [{ text }], reason }
}

function unlike(offers: readonly BlankOffer[]): BlankOffer[] {
  const seen = new Set<string>()
  return offers.filter(({ text }) => text.trim() !== '' && !seen.has(text) && seen.add(text))
}
