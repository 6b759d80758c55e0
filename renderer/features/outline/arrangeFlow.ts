import type { BlockId } from '../../../shared/draft/draft'
import type { Edit } from '../../../shared/draft/edit'
import type { Arranged, ArrangeInput, Refusal } from '../../../shared/outline/arranging'
import { changeLevels } from '../../../shared/outline/changeLevel'
import { levelStep, takeBack, type LevelStep } from '../../../shared/outline/levelStep'
import { moveHeadings, type OutlinePlace } from '../../../shared/outline/moveHeadings'
import { tell } from '../../window/notices'
import { editor } from '../../pageEditor'
import { changeHead, presentBlocks, presentTemplate } from '../../draft/presentDraft'
import { tellUndoable } from '../../draft/tellUndoable'
import { session } from '../../session'
import { words } from '../../words'
import { refusalText } from './refusalText'

export type Direction = 'up' | 'down' | 'promote' | 'demote'

/** What the outline's steps need to know; null while there is nothing they may change. */
export function arrangeInput(): ArrangeInput | null {
  const { draft } = session.get()
  const template = presentTemplate()
  if (draft === null || draft.readOnly || template === undefined) return null
  return { blocks: presentBlocks(), template, enforcement: draft.head.enforcement }
}

/** Does a step on the text as it is once no input method composes; passed over where nothing may be changed. */
export function onText(step: (input: ArrangeInput) => void) {
  editor.whenIdle(() => {
    const input = arrangeInput()
    if (input !== null) step(input)
  })
}

/** Moves, promotes or demotes headings together, in one undo step, or says why not. */
export function arrangeHeadings(ids: readonly BlockId[], direction: Direction) {
  onText((input) => {
    const isLevel = direction === 'promote' || direction === 'demote'
    carryOut(isLevel ? toOtherLevel(input, ids, direction) : moveHeadings(input, ids, direction))
  })
}

/** Puts headings where they were dropped, or says why not. */
export function dropHeadings(ids: readonly BlockId[], place: OutlinePlace) {
  onText((input) => carryOut(moveHeadings(input, ids, place)))
}

/** One undo step, with a line that says so and takes it back. */
export function applyAndTell(edits: readonly Edit[], text: string) {
  if (edits.length === 0) return
  editor.apply(edits)
  tellUndoable(text)
}

function carryOut(arranged: Arranged) {
  if ('edits' in arranged) editor.apply(arranged.edits)
  else tellRefusal(arranged.refusal)
}

/** What the order forbids can be done all the same in a draft whose order is no more than a hint. */
export function tellRefusal(refusal: Refusal) {
  const text = refusalText(refusal, words.outline)
  if (refusal.reason !== 'order') tell(text)
  else tell(text, { label: words.outline.toGuide, run: () => changeHead({ enforcement: 'guide' }) })
}

let lastLevelStep: LevelStep | null = null

/** Demoting what was just promoted, or the other way round, brings the former levels back. */
function toOtherLevel(input: ArrangeInput, ids: readonly BlockId[], action: 'promote' | 'demote'): Arranged {
  const heading = ids.join(' ')
  const back = lastLevelStep && takeBack(input.blocks, lastLevelStep, { heading, action })
  const arranged = back ? { edits: back } : changeLevels(input, ids, action)
  if ('edits' in arranged) lastLevelStep = levelStep(input.blocks, arranged.edits, { heading, action })
  return arranged
}
