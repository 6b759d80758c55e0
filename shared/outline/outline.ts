import type { BlockId, HeadingLevel } from '../draft/draft'
import type { SlotAssignment } from '../template/slotsOf'
import type { SlotId } from '../template/template'

export type SectionState = 'missing' | 'empty' | 'started' | 'done'
export type SectionPlace = 'ok' | 'misplaced' | 'twice'

/** A section as messages name it: its printed number and text, `二、主要工作`. */
export type SectionName = { readonly key: BlockId; readonly text: string }

/** A row of the outline pane. Rows stand in the order of the draft; missing slots stand where they would go. */
export type OutlineRow = {
  /** Stable while the same thing is meant: the heading's id, or `slot:<id>`. */
  readonly key: string
  /** `part` is a slot without heading (导语, 署名日期 …) or an attachment, `missing` a slot the draft has nothing of. */
  readonly kind: 'section' | 'subsection' | 'part' | 'missing'
  /** First block of what the row stands for; absent when missing. */
  readonly block?: BlockId
  readonly level?: HeadingLevel
  /** As printed: `一、`. Empty where there is none. */
  readonly number: string
  readonly text: string
  readonly slot: SlotId
  readonly slotName: string
  readonly by?: SlotAssignment['by']
  /** 保持原样: the order has no say about this section. */
  readonly kept?: true
  readonly required: boolean
  /** 字数 of what is written under the row; the heading it begins with is not counted. */
  readonly characters: number
  /** 字数 to aim for; a slot that stands several times shares its target. */
  readonly target?: number
  readonly state: SectionState
  readonly place: SectionPlace
  /** For a misplaced section: the section it should stand right before or after. */
  readonly should?: SectionName & { readonly where: 'before' | 'after' }
  readonly children: readonly OutlineRow[]
}

/** All rows, each before its children. */
export function flattenRows(rows: readonly OutlineRow[]): OutlineRow[] {
  return rows.flatMap((row) => [row, ...flattenRows(row.children)])
}

/** Whether a section stands out of place, so that 整理顺序 has something to do. */
export function hasMisplaced(rows: readonly OutlineRow[]): boolean {
  return rows.some((row) => row.place === 'misplaced')
}
