import { startersOf } from '../shared/template/startersOf'
import { GuidePane } from './features/guide/GuidePane'
import type { GuidedSection } from './features/guide/SectionGuide'
import {
  addPoint,
  changePoint,
  deletePoint,
  insertPoint,
  insertStarters,
  rowWithCaret,
} from './draft/guideFlow'
import { editor } from './pageEditor'
import { presentBlocks, presentTemplate } from './draft/presentDraft'
import { findRow } from './draft/rowLookup'
import { lettersOf, subheadingsIn } from '../shared/outline/insertSubsections'
import { canEditOnScreen, headOnScreen, useSession } from './session'

/** What the section with the caret usually holds, and the draft's own checklist. */
export function GuideTab() {
  const head = useSession(headOnScreen)
  const rows = useSession((state) => state.rows)
  const row = useSession(rowWithCaret)
  const caretKey = useSession((state) =>
    state.caret.block === null ? undefined : state.rowKeys.get(state.caret.block),
  )
  const canEdit = useSession(canEditOnScreen)
  const here = caretKey === undefined ? undefined : findRow(rows, caretKey)
  const nameOf = (key: string) => {
    const found = findRow(rows, key)
    return found && found.number + found.text
  }
  return (
    <GuidePane
      section={row ? guidedSection(row, head?.starterSet) : null}
      checklist={head?.checklist ?? []}
      nameOf={nameOf}
      here={
        here?.block === undefined || here.kind === 'part'
          ? null
          : { block: here.block, name: here.number + here.text }
      }
      canEdit={canEdit}
      onInsert={(texts) => {
        if (row?.block !== undefined) insertStarters(row.block, texts)
      }}
      onAdd={addPoint}
      onChange={changePoint}
      onDelete={deletePoint}
      onInsertPoint={insertPoint}
      onGo={(block) => editor.goTo(block)}
    />
  )
}

function guidedSection(
  row: NonNullable<ReturnType<typeof rowWithCaret>>,
  starterSet: string | undefined,
): GuidedSection {
  const template = presentTemplate()
  const slot = template?.slots.find(({ id }) => id === row.slot)
  const present = row.block === undefined ? new Set<string>() : subheadingsIn(presentBlocks(), row.block)
  const starters = template && row.kind === 'section' ? startersOf(template, row.slot, starterSet) : []
  return {
    name: row.number + row.text,
    slotName: row.slotName,
    guidance: slot?.guidance ?? '',
    points: slot?.checklist ?? [],
    starters: starters.map((text) => ({ text, isThere: present.has(lettersOf(text)) })),
    characters: row.characters,
    ...(row.target !== undefined && { target: row.target }),
  }
}
