import type { BlockId, HeadingLevel } from '../draft/draft'
import type { SlotAssignment } from '../template/slotsOf'
import type { SlotId } from '../template/template'

export type SectionState = 'missing' | 'empty' | 'started' | 'done'
export type SectionPlace = 'ok' | 'misplaced' | 'twice'

/** A row of the outline pane. Rows stand in the order of the draft; missing slots stand where they would go. */
export type OutlineRow = {
  /** Stable while the same thing is meant: the heading's id, or `slot:<id>`. */
  readonly key: string
  /** `part` is a slot without heading (导语, 署名日期 …), `missing` a slot the draft has nothing of. */
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
  readonly required: boolean
  /** 字数 of all that the row stands for. */
  readonly characters: number
  readonly target?: number
  readonly state: SectionState
  readonly place: SectionPlace
  /** For a misplaced section: the printed number (or text) of the section it should stand before or after. */
  readonly should?: { readonly where: 'before' | 'after'; readonly key: string; readonly text: string }
  readonly children: readonly OutlineRow[]
}
