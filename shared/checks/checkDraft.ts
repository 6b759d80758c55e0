import type { Block, BlockId } from '../draft/draft'
import type { OutlineRow } from '../outline/outline'
import type { Template } from '../template/template'
import type { CheckContext, CheckedDraft } from './check'
import type { Finding } from './finding'
import { isMuted } from './mute'
import { passageOf, titlePassage, type Passage } from './passage'
import { blockChecks, sectionChecks } from './registry'

/**
 * All findings of a draft, in the order of the text; the draft's muted places are left out. `rows` are those of `buildOutline`
 * for the same draft. A finding without block is about the title where it has a `start`, else about the whole draft.
 */
export function checkDraft(draft: CheckedDraft, template: Template, rows: readonly OutlineRow[]): Finding[] {
  const places = new Map(draft.blocks.map((block, index) => [block.id, index]))
  const title = checkPassage(titlePassage(draft.title)).map((finding) => ({ finding, place: -1 }))
  const inBlocks = draft.blocks.flatMap((block, place) =>
    [...checkBlock(block), ...lostPicture(block, draft.lostImages)].map((finding) => ({ finding, place })),
  )
  const inSections = checkSections({ draft, template, rows }, places)
  return [...title, ...inSections, ...inBlocks]
    .sort((a, b) => a.place - b.place || (a.finding.start ?? -1) - (b.finding.start ?? -1))
    .map(({ finding }) => finding)
    .filter((finding) => !isMuted(finding, draft.muted ?? []))
}

type Placed = { readonly finding: Finding; readonly place: number }

const ofBlock = new WeakMap<Block, readonly Finding[]>()

/** Memoised by the block: only what was changed is read again. */
function checkBlock(block: Block): readonly Finding[] {
  const known = ofBlock.get(block)
  if (known) return known
  const findings = checkPassage(passageOf(block)).map((finding) => ({ ...finding, block: block.id }))
  ofBlock.set(block, findings)
  return findings
}

function lostPicture(block: Block, lost?: ReadonlySet<string>): Finding[] {
  if (block.type !== 'image' || !lost?.has(block.file)) return []
  return [{ rule: 'picture-lost', level: 'error', block: block.id, excerpt: '', values: { alt: block.alt } }]
}

function checkPassage(passage: Passage): Finding[] {
  return blockChecks.flatMap(({ rule, run }) => run(passage).map((remark) => ({ ...remark, rule })))
}

/** A row without block (a missing slot) is placed before the row that follows it. */
function checkSections(context: CheckContext, places: ReadonlyMap<BlockId, number>): Placed[] {
  const placed: Placed[] = []
  let next = Infinity
  for (const row of context.rows.toReversed()) {
    const place = (row.block === undefined ? undefined : places.get(row.block)) ?? next - 0.5
    placed.push(
      ...checkRow(row, context).map((finding) => ({ finding, place: placeOf(finding, places) ?? place })),
    )
    next = place
  }
  return placed.reverse()
}

function placeOf({ block }: Finding, places: ReadonlyMap<BlockId, number>): number | undefined {
  return block === undefined ? undefined : places.get(block)
}

/** What stands under an empty section is not told again. */
function checkRow(row: OutlineRow, context: CheckContext): Finding[] {
  const own = sectionChecks.flatMap(({ rule, run }) =>
    run(row, context).map((remark) => ({
      ...remark,
      rule,
      ...(row.block !== undefined && { block: row.block }),
    })),
  )
  if (own.some(({ rule }) => rule === 'section-empty')) return own
  return [...own, ...row.children.flatMap((child) => checkRow(child, context))]
}
