import { sameContent } from '../compare/sameContent'
import { spansText } from '../draft/blockText'
import type { Block } from '../draft/draft'
import { sectionsOf, type Section } from '../draft/sections'

/** Who changed something: nobody, one side, or both; without the state both come from, every difference is of both. */
export type Verdict = 'same' | 'mine' | 'theirs' | 'both'

/** A section of two states of a draft, or what stands before and after the sections. A side without it is empty. */
export type MergePart = {
  /** `before`, `after`, or the id of the section's heading. */
  readonly key: string
  /** What the heading says; of mine where both have it. */
  readonly heading: string | null
  readonly mine: readonly Block[]
  readonly theirs: readonly Block[]
  /** Null where the state both come from is not known. */
  readonly base: readonly Block[] | null
  readonly verdict: Verdict
}

type Sides = {
  readonly mine: readonly Block[]
  readonly theirs: readonly Block[]
  readonly base: readonly Block[] | null
}

/** Takes two states apart, in the order the merged draft will have: mine, unless only the other side moved sections. */
export function mergeParts(states: Sides): MergePart[] {
  const [mine, theirs] = [sectionsOf(states.mine), sectionsOf(states.theirs)]
  const origin = states.base && sectionsOf(states.base)
  const partners = pairSections(mine.sections, theirs.sections)
  const inTheirs = new Map([...partners].map(([own, other]) => [other, own]))
  const bases = origin && {
    mine: pairSections(mine.sections, origin.sections),
    theirs: pairSections(theirs.sections, origin.sections),
  }
  const toPart = (own: Section | undefined, other: Section | undefined): MergePart => {
    const origins = new Set([own && bases?.mine.get(own), other && bases?.theirs.get(other)])
    origins.delete(undefined)
    const { id, lead } = (own ?? other)?.heading ?? { id: '', lead: [] }
    const sides = { mine: own?.blocks ?? [], theirs: other?.blocks ?? [] }
    // Of sections with the same words the sides may mean different ones: then nothing is known.
    const base = bases && origins.size < 2 ? ([...origins][0]?.blocks ?? []) : null
    return partOf(id, spansText(lead), { ...sides, base })
  }
  const byTheirs =
    bases !== null && isMovedOnlyIn(theirs.sections, mine.sections, bases, origin?.sections ?? [])
  const order = byTheirs
    ? interleave(theirs.sections, mine.sections, (other) => inTheirs.get(other))
    : interleave(mine.sections, theirs.sections, (own) => partners.get(own))
  return [
    partOf('before', null, { mine: mine.before, theirs: theirs.before, base: origin?.before ?? null }),
    ...order.map(([one, other]) => (byTheirs ? toPart(other, one) : toPart(one, other))),
    partOf('after', null, { mine: mine.after, theirs: theirs.after, base: origin?.after ?? null }),
  ]
}

function partOf(key: string, heading: string | null, sides: Sides): MergePart {
  return { key, heading, ...sides, verdict: verdictOf(sides) }
}

function verdictOf({ mine, theirs, base }: Sides): Verdict {
  if (sameBlocks(mine, theirs)) return 'same'
  if (base === null) return mine.length === 0 ? 'theirs' : theirs.length === 0 ? 'mine' : 'both'
  if (sameBlocks(mine, base)) return 'theirs'
  return sameBlocks(theirs, base) ? 'mine' : 'both'
}

function sameBlocks(one: readonly Block[], other: readonly Block[]): boolean {
  return (
    one.length === other.length &&
    one.every((block, at) => other[at] !== undefined && sameContent(block, other[at]))
  )
}

type Pairs = ReadonlyMap<Section, Section>

/** Finds each section again: by its heading's id, else by its words. */
function pairSections(sections: readonly Section[], others: readonly Section[]): Pairs {
  const byId = new Map(others.map((section) => [section.heading.id, section]))
  const pairs = new Map<Section, Section>()
  for (const section of sections) {
    const other = byId.get(section.heading.id)
    if (other) pairs.set(section, other)
  }
  const taken = new Set(pairs.values())
  const left = others.filter((other) => !taken.has(other))
  for (const section of sections) {
    if (pairs.has(section)) continue
    const words = spansText(section.heading.lead)
    const at = left.findIndex(({ heading }) => spansText(heading.lead) === words)
    const [other] = at < 0 ? [] : left.splice(at, 1)
    if (other) pairs.set(section, other)
  }
  return pairs
}

/** Whether sections stand in another order in `one` than they did, while in `other` they do not. */
function isMovedOnlyIn(
  one: readonly Section[],
  other: readonly Section[],
  bases: { readonly mine: Pairs; readonly theirs: Pairs },
  base: readonly Section[],
): boolean {
  const isMoved = (sections: readonly Section[], pairs: Pairs) => {
    const places = sections.flatMap((section) => {
      const was = pairs.get(section)
      return was ? [base.indexOf(was)] : []
    })
    return places.some((place, at) => place < (places[at - 1] ?? -1))
  }
  return isMoved(one, bases.theirs) && !isMoved(other, bases.mine)
}

/** All of `leading` in order, each with its partner; what only `others` has follows what it follows there. */
function interleave(
  leading: readonly Section[],
  others: readonly Section[],
  partnerOf: (section: Section) => Section | undefined,
): (readonly [Section | undefined, Section | undefined])[] {
  const back = new Map(leading.map((section) => [partnerOf(section), section]))
  const following = new Map<Section | undefined, Section[]>()
  let anchor: Section | undefined
  for (const other of others) {
    const leader = back.get(other)
    if (leader) anchor = leader
    else following.set(anchor, [...(following.get(anchor) ?? []), other])
  }
  const alone = (section: Section | undefined) =>
    (following.get(section) ?? []).map((other) => [undefined, other] as const)
  return [
    ...alone(undefined),
    ...leading.flatMap((section) => [[section, partnerOf(section)] as const, ...alone(section)]),
  ]
}
