import { spansText } from '../draft/blockText'
import type { Profile, Span } from '../draft/draft'
import { touchesBlank } from '../rollForward/changeSpans'
import { findFigures, type Figure } from '../rollForward/figures'
import { figureBlankName } from './figureBlankName'
import { findDates } from './findDates'
import { findOwnNames } from './findOwnNames'
import { findOwnYears } from './findOwnYears'
import { findPersons } from './findPersons'
import { findUnitNames } from './findUnitNames'
import type { NewBlank } from './newBlank'

/** What of a text becomes blanks when it is kept as a phrase, in order and apart; what is a blank already is left alone. */
export function proposedBlanks(spans: readonly Span[], profile: Profile): readonly NewBlank[] {
  const text = spansText(spans)
  const chosen: NewBlank[] = []
  // The surer ones first: of two that overlap the first one stays.
  for (const one of [
    ...findOwnNames(text, profile),
    ...findDates(text),
    ...findOwnYears(text, profile.year),
    ...findFigures(text).map((figure) => figureBlank(text, figure)),
    ...findUnitNames(text),
    ...findPersons(text),
  ])
    if (
      !touchesBlank(spans, one) &&
      chosen.every((other) => one.end <= other.start || one.start >= other.end)
    )
      chosen.push(one)
  return withOwnNames(
    chosen.sort((one, other) => one.start - other.start),
    text,
  )
}

/** The unit stays in the text, as in all phrases of the program; last year's figure is nothing to hint at. */
function figureBlank(text: string, figure: Figure): NewBlank {
  const { start, end } = figure
  return { start, end, by: { name: figureBlankName(text, figure), kind: 'number' } }
}

/** Blanks of one name hold the same; what differs gets a name of its own. */
function withOwnNames(blanks: readonly NewBlank[], text: string): readonly NewBlank[] {
  const held = new Map<string, string>()
  return blanks.map((blank) => {
    const was = text.slice(blank.start, blank.end)
    let name = blank.by.name
    for (let count = 2; !isOwn(name) && held.has(name) && held.get(name) !== was; count += 1)
      name = `${blank.by.name}${count}`
    held.set(name, was)
    return name === blank.by.name ? blank : { ...blank, by: { ...blank.by, name } }
  })
}

const ownNames: ReadonlySet<string> = new Set(['年度', '上年', '下年', '单位', '部门', '主送', '署名'])

function isOwn(name: string): boolean {
  return ownNames.has(name)
}
