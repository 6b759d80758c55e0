import type { Block, BlockId, Draft, DraftId, Profile } from '../draft/draft'
import { newId } from '../draft/newId'
import { toNormalForm } from '../draft/normalForm'
import { rankedSections } from '../outline/rankedSections'
import type { Template } from '../template/template'
import type { Today } from '../today'
import { mapBlockTexts } from './blockTexts'
import { changeSpans } from './changeSpans'
import { planItems, type PlanItem } from './planItems'
import { withPlannedWork } from './plannedWork'
import { changesOf, placeOf, type RollChange, type TextChanges } from './rollChanges'
import { structureOf } from './structureOf'

export type RollForwardInput = {
  /** Last year's draft, or an article opened as a draft. It is not changed. */
  readonly source: Draft
  readonly template: Template
  /** The year of the new draft. */
  readonly year: number
  /** The year the source is about (`ownYearOf`, unless the writer knows better); with null no year moves on. */
  readonly from: number | null
  /** Dates what is put in. */
  readonly today: Today
  /** Figures become blanks that hint at last year's value. */
  readonly figures: boolean
  /** The plan becomes the checklist and headings in 主要工作. */
  readonly plan: boolean
  /** 只保留结构: headings without text. */
  readonly structureOnly: boolean
  /** Keys of changes the writer does not want. */
  readonly declined?: ReadonlySet<string>
  /** The draft in the library that the new one goes back to. */
  readonly basedOn?: DraftId
}

export type RolledForward = {
  readonly draft: Draft
  /** All changes on offer, the declined ones among them, in the order of the text. */
  readonly changes: readonly RollChange[]
  /** What last year planned. */
  readonly planned: readonly PlanItem[]
}

/** 沿用上年: makes this year's draft of last year's. All text stays but for the changes it lists and, where asked, what stands under the headings. */
export function rollForward(input: RollForwardInput): RolledForward {
  const { source, template, year, from, declined = new Set<string>() } = input
  const plan = planSections(source.blocks, template)
  const planned = input.plan ? plan.flatMap(planItems) : []
  const kept = input.structureOnly ? structureOf(source.blocks) : source.blocks
  const inPlan = new Set(plan.flat().map(({ id }) => id))
  const found = changesOf({ ...source, blocks: [...kept] }, inPlan, {
    from: from ?? year,
    to: year,
    years: from !== null,
    figures: input.figures,
  })
  const { title, blocks } = changed({ ...source, blocks: [...kept] }, found, declined)
  const work = withPlannedWork(blocks.map(renamed), planned, { template, today: input.today })
  const draft: Draft = {
    format: source.format,
    version: source.version,
    id: newId(),
    title,
    template: source.template,
    ...(source.ownTemplate && { ownTemplate: source.ownTemplate }),
    layout: source.layout,
    ...(source.ownLayout && { ownLayout: source.ownLayout }),
    enforcement: source.enforcement,
    profile: profileFor(source.profile, year),
    ...(input.basedOn && { basedOn: input.basedOn }),
    ...(source.target && { target: source.target }),
    ...(source.starterSet && { starterSet: source.starterSet }),
    ...(work.checklist.length > 0 && { checklist: work.checklist }),
    blocks: [...work.blocks],
  }
  const changes = [...found.values()].flat().map(({ change }) => change)
  return { draft: toNormalForm(draft), changes, planned }
}

/** The sections of 下步计划, each with its heading first. */
function planSections(blocks: readonly Block[], template: Template): (readonly Block[])[] {
  return rankedSections({ blocks, template })
    .filter(({ assignment }) => assignment.slot === 'plan')
    .map(({ section }) => section.blocks)
}

function changed(source: Draft, found: TextChanges, declined: ReadonlySet<string>) {
  const wanted = (block: BlockId | null, field: string) =>
    (found.get(placeOf(block, field)) ?? []).filter(({ change }) => !declined.has(change.key))
  return {
    title: changeSpans(source.title, wanted(null, 'title')),
    blocks: source.blocks.map((block) =>
      mapBlockTexts(block, ({ field, spans }) => changeSpans(spans, wanted(block.id, field))),
    ),
  }
}

/** Ids are never used twice: the new draft's blocks are its own. */
function renamed(block: Block): Block {
  return { ...block, id: newId() }
}

/** Who writes stays; the year is the new one and the date is still to come. */
function profileFor(profile: Profile, year: number): Profile {
  const next = { ...profile, year: String(year) }
  delete next.date
  return next
}
