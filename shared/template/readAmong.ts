import { continuedSlot, isRemedial, yearOf } from './headingManner'
import { headingParts } from './headingParts'
import { slotCandidates } from './slotCandidates'
import type { SlotId, Template } from './template'

export type HeadingWording = { readonly text: string; readonly slot?: SlotId | undefined }

/** What a heading may be among its neighbours: its candidates, or the slot it goes on with. */
export type HeadingReading = {
  readonly candidates: readonly SlotId[]
  /** 原因分析 below 存在问题 goes on with the problems; it is never out of place. */
  readonly continues?: SlotId
}

/** Reads headings for the slots they may have, with what the others say taken in. */
export function readAmong(headings: readonly HeadingWording[], template: Template): HeadingReading[] {
  const letters = headings.map(({ text }) => headingParts(text).letters)
  const alone = headings.map(({ text, slot }) =>
    slot === undefined ? slotCandidates(text, template) : [slot],
  )
  const hasPlan = template.slots.some(({ id }) => id === 'plan')
  const planned = inPlannedYear(letters)
  const firstAt = new Map<SlotId, number>()
  for (const [index, [slot, another]] of alone.entries()) {
    // 整改措施 may be a plan and may be none: nothing goes on with it.
    const isSure = slot !== 'plan' || another === undefined
    if (slot !== undefined && isSure && !firstAt.has(slot)) firstAt.set(slot, index)
  }
  const lastEnd = alone.findLastIndex(([slot]) => slot === 'plan' || slot === 'advice')
  return alone.map((candidates, index): HeadingReading => {
    if (headings[index]?.slot !== undefined) return { candidates }
    const own = letters[index] ?? ''
    if (hasPlan && planned(own) && isWork(candidates)) return { candidates: ['plan'] }
    const continues = continuedSlot(own)
    const isBelow = continues !== undefined && (firstAt.get(continues) ?? index) < index
    if (isBelow) return { candidates: [], continues }
    const isAmongWork = isRemedial(own) && candidates.every((slot) => slot === 'work' || slot === 'plan')
    const followsProblems = (firstAt.get('problems') ?? index) < index
    if (isAmongWork && followsProblems && (isWork(candidates) || index < lastEnd)) return { candidates: [] }
    return { candidates }
  })
}

function isWork([first]: readonly SlotId[]): boolean {
  return first === undefined || first === 'work'
}

/** Of headings that name two years the later one is planned: 2031年工作总结 … 2032年重点工作. */
function inPlannedYear(letters: readonly string[]): (own: string) => boolean {
  const years = [...new Set(letters.flatMap((each) => yearOf(each) ?? []))]
  const [first = 0, second = 0, third] = years
  if (third !== undefined || second <= first) return () => false
  return (own) => yearOf(own) === second && /(工作|任务|重点|目标|项目|举措|措施)$/.test(own)
}
