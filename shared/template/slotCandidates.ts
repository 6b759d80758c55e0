import { isAhead, isAim, isDeed, isDone, isMatter, isRemedy, isRequest } from './headingManner'
import { headingParts } from './headingParts'
import { slotWordings } from './slotWordings'
import { otherSlot, type SlotId, type Template } from './template'

const longestHeading = 80

const remembered = 5000
const byTemplate = new WeakMap<Template, Map<string, readonly SlotId[]>>()

/**
 * The slots a heading's wording stands for, the most usual first; none where it names its topic only. Of several wordings
 * the first part of the heading decides, in it the last one: 工作计划完成情况 is about completion. An aim is `other` first.
 */
export function slotCandidates(heading: string, template: Template): readonly SlotId[] {
  const known = byTemplate.get(template) ?? new Map<string, readonly SlotId[]>()
  const text = heading.slice(0, longestHeading)
  const slots = known.get(text) ?? readSlots(text, template)
  // Headings change letter by letter while they are typed: what they once said is forgotten now and then.
  if (known.size >= remembered) known.clear()
  byTemplate.set(template, known.set(text, slots))
  return slots
}

function readSlots(heading: string, template: Template): readonly SlotId[] {
  const { letters, part, clause } = headingParts(heading)
  const opening = letters.slice(0, clause)
  const has = (slot: SlotId) => template.slots.some(({ id }) => id === slot)
  const deed = isDeed(letters)
  const matches = slotWordings(template).flatMap(({ letters: wording, slots }) => {
    const at = opening.lastIndexOf(wording)
    if (at < 0) return []
    const end = at + wording.length
    const rest = letters.slice(end, part.lastIndexOf(part[end - 1] ?? 0) + 1)
    const match = {
      before: letters.slice(0, at),
      wording,
      rest,
      isWhole: wording.length * 2 >= letters.length,
    }
    return names(match, deed) ? [{ ...match, slots, end, part: part[at] ?? 0 }] : []
  })
  const [first] = matches.toSorted(
    (a, b) => a.part - b.part || b.end - a.end || b.wording.length - a.wording.length,
  )
  const spoken = letters.slice(0, part.lastIndexOf(first?.part ?? 0) + 1)
  if (isAhead(spoken) && !(deed && !first) && !isDone(letters) && has('plan')) return ['plan']
  if (isRequest(letters) && has('advice')) return ['advice']
  if (!first || isMatter(letters)) return []
  const slots = first.slots.filter((slot) => slot !== 'problems' || !isRemedy(first.before))
  return isAim(letters) ? [otherSlot, ...slots] : slots
}

type Match = {
  readonly before: string
  readonly wording: string
  /** What follows the wording in the same part. */
  readonly rest: string
  readonly isWhole: boolean
}

const trailing =
  /^(的|工作)?(情况|状况|方面|部分|事项|地方|之处|清单|汇总|梳理|分析|介绍|简述|概述|总结|小结|回顾|汇报|如下|等)?$/

/** Whether a wording found in a heading names it: 问题 in 存在的突出问题, not in 问题导向; 成效 in 取得的成效, not in 开展活动成效明显. */
function names({ before, wording, rest, isWhole }: Match, deed: boolean): boolean {
  if (!trailing.test(rest)) return false
  if (!deed || isAhead(wording)) return true
  return isWhole || /[的中]$/.test(before) || wording.includes('的')
}
