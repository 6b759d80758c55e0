import { spansText } from '../draft/blockText'
import type { Profile, Span } from '../draft/draft'
import { touchesBlank } from '../rollForward/changeSpans'
import { findFigures } from '../rollForward/figures'
import { figureBlankName } from './figureBlankName'
import { findContacts } from './findContacts'
import { findDates } from './findDates'
import { findHanFigures } from './findHanFigures'
import { findOwnNames } from './findOwnNames'
import { findYears } from './findYears'
import { findNames } from '../names/findNames'
import { unitKind } from '../names/unitEndings'
import type { NewBlank } from './newBlank'
import { nobodysBlank } from './nobodysBlank'

/** What of a text becomes blanks when it is kept as a phrase, in order and apart; what is a blank already is left alone. */
export function proposedBlanks(
  spans: readonly Span[],
  { profile, year }: { readonly profile: Profile; readonly year?: number | null | undefined },
): readonly NewBlank[] {
  const text = spansText(spans)
  const names = findNames(text, 'text').map((name) => byKind(name, text))
  // The unit stays in the text, as in all phrases of the program; last year's figure is nothing to hint at.
  const figures: readonly NewBlank[] = [...findFigures(text), ...findHanFigures(text)]
  const named = figures.map((one) => nobodysBlank(withName(one, figureBlankName(text, one)), names, text))
  const chosen: NewBlank[] = []
  // The surer ones first: of two that overlap the first one stays.
  for (const one of [
    ...findOwnNames(text, profile),
    ...findContacts(text),
    ...findDates(text),
    ...findYears(text, profile.year, year),
    ...named,
    ...names,
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

function withName({ start, end, by }: NewBlank, name: string): NewBlank {
  return { start, end, by: { ...by, name } }
}

/** 学校, 医院 rather than 单位名称. */
function byKind(name: NewBlank, text: string): NewBlank {
  const kind = name.by.name === '姓名' ? undefined : unitKind(text.slice(name.start, name.end))
  return kind === undefined ? name : { ...name, by: { name: kind, kind: 'text' } }
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
