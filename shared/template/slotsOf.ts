import { headinglessSlots, otherSlot, type SlotId, type Template } from './template'

export type HeadingWording = { readonly text: string; readonly slot?: SlotId | undefined }

/** How a level-1 heading got its slot: set by the writer, by its wording, or by where it stands. */
export type SlotAssignment = { readonly slot: SlotId; readonly by: 'writer' | 'wording' | 'position' }

/**
 * Gives each level-1 heading its slot; one assignment per heading, in the same order. A wording that two slots share
 * (整改措施: 主要工作 or 下步计划) goes to the later one unless what is named around it forbids that. A heading that
 * matches no wording is the first repeatable slot, or `other` where the template has none.
 */
export function slotsOf(headings: readonly HeadingWording[], template: Template): SlotAssignment[] {
  const wordings = wordingsOf(template)
  const ranks = new Map(template.slots.map((slot, rank) => [slot.id, rank]))
  const rankOf = (slot: SlotId) => ranks.get(slot) ?? -1
  const repeatable = template.slots.find((slot) => slot.repeatable && !headinglessSlots.has(slot.id))?.id
  const candidates = headings.map((heading) =>
    heading.slot === undefined ? candidatesOf(heading.text, wordings, ranks) : [heading.slot],
  )
  const certain = candidates.map((slots) => (slots.length === 1 ? rankOf(slots[0] ?? '') : -1))
  const before = highestBefore(certain)
  const after = lowestAfter(certain)
  return headings.map((heading, index): SlotAssignment => {
    if (heading.slot !== undefined) return { slot: heading.slot, by: 'writer' }
    const slots = candidates[index] ?? []
    const fits = slots.filter(
      (slot) => rankOf(slot) >= (before[index] ?? -1) && rankOf(slot) <= (after[index] ?? Infinity),
    )
    const slot = fits.at(-1) ?? slots.at(-1)
    if (slot !== undefined) return { slot, by: 'wording' }
    if (isAim(heading.text) && repeatable !== undefined && (before[index] ?? -1) < rankOf(repeatable)) {
      return { slot: otherSlot, by: 'wording' }
    }
    return { slot: repeatable ?? otherSlot, by: 'position' }
  })
}

type Wording = { readonly letters: string; readonly slots: SlotId[] }
const wordingsByTemplate = new WeakMap<Template, Wording[]>()

/** Names and aliases of all slots with a heading; one entry for a wording that several slots share, in slot order. */
function wordingsOf(template: Template): Wording[] {
  const known = wordingsByTemplate.get(template)
  if (known) return known
  const byLetters = new Map<string, SlotId[]>()
  for (const slot of template.slots) {
    if (headinglessSlots.has(slot.id)) continue
    for (const alias of [slot.name, ...slot.aliases]) {
      const letters = partsOf(alias).letters
      const slots = byLetters.get(letters) ?? []
      if (!slots.includes(slot.id)) slots.push(slot.id)
      byLetters.set(letters, slots)
    }
  }
  const wordings = [...byLetters].flatMap(([letters, slots]) => (letters === '' ? [] : [{ letters, slots }]))
  wordingsByTemplate.set(template, wordings)
  return wordings
}

const longestHeading = 80
/** Speaks of the time to come: 今后的工作重点 is a plan, whatever else it names. */
const ahead =
  /今后|下一?步|下一?阶段|下半年|下一年|下个?(学期|学年|季度|月)|明年|来年|新的?一年|新学[期年]|未来(的|[一二三五]|发展|展望|工作|规划|打算)|努力的?方向/
const topical =
  /^(加强|强化|狠抓|着力|深入|切实|扎实|大力|积极|认真|坚持|推进|推动|落实|突出|聚焦|围绕|完善|提升|提高|优化|严格|加大|加快|做好|抓好|抓实|开展|解决|破解|补齐|健全|创新|统筹|全面|全力|持续|不断|进一步|以|把|紧扣|立足|注重|树立|增强|夯实|筑牢|规范|精心|广泛|营造|发挥)/

function candidatesOf(
  heading: string,
  wordings: readonly Wording[],
  ranks: ReadonlyMap<SlotId, number>,
): readonly SlotId[] {
  const { letters, part } = partsOf(heading.slice(0, longestHeading))
  const isTopical = topical.test(letters) && letters.length > 4
  const contained = wordings.filter((wording) => letters.includes(wording.letters))
  const matches = contained.flatMap(({ letters: alias, slots }) => {
    const at = letters.lastIndexOf(alias)
    const end = at + alias.length
    const isWhole = alias.length * 2 >= letters.length
    const closesPart = end === letters.length || part[end] !== part[end - 1]
    if (alias.length <= 2 && !isWhole && (isTopical || !closesPart)) return []
    if (isTopical && !isWhole && alias.length <= 3 && !ahead.test(alias)) return []
    return [{ slots, end, length: alias.length, part: part[at] ?? 0 }]
  })
  const [first] = [...matches].sort((a, b) => a.part - b.part || b.end - a.end || b.length - a.length)
  const isAhead =
    ahead.test(letters.slice(0, part.lastIndexOf(first?.part ?? 0) + 1)) && !(isTopical && !first)
  if (isAhead && ranks.has('plan') && !/(完成|落实)情况$/.test(letters)) return ['plan']
  return first?.slots ?? []
}

/** An aim, stated before the work: it is no part of the order. */
function isAim(heading: string): boolean {
  return /^(指导思想|总体(要求|思路|目标)|基本(原则|思路)|工作(目标|原则|思路)|目标任务|任务目标|活动(主题|目的|宗旨)|.{0,8}指导思想(和|及|与)?.{0,6})$/.test(
    partsOf(heading).letters,
  )
}

/** The letters of a heading without blanks and marks, and for each the part it stands in: 存在问题|和建议. */
function partsOf(text: string): { readonly letters: string; readonly part: readonly number[] } {
  let letters = ''
  const part: number[] = []
  let current = 0
  for (const character of text) {
    if (/[和及与暨]/.test(character)) current += 1
    else if (!/[\p{L}\p{N}]/u.test(character)) {
      if (/[、，,；;/]/.test(character)) current += 1
      continue
    }
    letters += character
    part.push(...Array.from({ length: character.length }, () => current))
  }
  return { letters, part }
}

function highestBefore(ranks: readonly number[]): number[] {
  let highest = -1
  return ranks.map((rank) => {
    const before = highest
    highest = Math.max(highest, rank)
    return before
  })
}

function lowestAfter(ranks: readonly number[]): number[] {
  let lowest = Infinity
  return [...ranks]
    .reverse()
    .map((rank) => {
      const after = lowest
      if (rank >= 0) lowest = Math.min(lowest, rank)
      return after
    })
    .reverse()
}
