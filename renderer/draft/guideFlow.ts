import {
  withChange,
  withoutPoint,
  withPoint,
  withPointAt,
  type Checklist,
} from '../../shared/draft/checklist'
import type { BlockId } from '../../shared/draft/draft'
import { insertSubsections } from '../../shared/outline/insertSubsections'
import type { OutlineRow } from '../../shared/outline/outline'
import { tell } from '../window/notices'
import { editor } from '../pageEditor'
import { changeHead, presentBlocks } from './presentDraft'
import { topRowOf } from './rowLookup'
import { session, type Session } from '../session'
import { words } from '../words'

/** The part or section with the caret. */
export function rowWithCaret({
  caret,
  rowKeys,
  rows,
}: Pick<Session, 'rowKeys' | 'rows'> & {
  readonly caret: Pick<Session['caret'], 'block'>
}): OutlineRow | undefined {
  const key = caret.block === null ? undefined : rowKeys.get(caret.block)
  return key === undefined ? undefined : topRowOf(rows, key)
}

/** Adds headings at the end of a section, in one undo step, and goes to where the first is written on. */
export function insertStarters(section: BlockId, texts: readonly string[]): readonly BlockId[] {
  const inserted = insertSubsections(presentBlocks(), section, texts)
  if (inserted === null) return []
  editor.apply(inserted.edits)
  editor.goTo(inserted.body)
  return inserted.headings
}

/** Makes a point of the checklist a heading: in the section with the caret, else in 主要工作. */
export function insertPoint(index: number) {
  const item = checklist()[index]
  const section = placeForHeading(session.get())
  if (item === undefined) return
  if (section === undefined) {
    tell(words.guide.noPlace)
    return
  }
  const [heading] = insertStarters(section, [item.text])
  if (heading !== undefined) changePoint(index, { section: heading })
}

export function addPoint(text: string) {
  keep(withPoint(checklist(), text))
}

export function changePoint(index: number, change: Partial<Checklist[number]>) {
  keep(withChange(checklist(), index, change))
}

/** Takes a point off the list, with a way to take it back. */
export function deletePoint(index: number) {
  const item = checklist()[index]
  const id = session.get().draft?.head.id
  if (item === undefined) return
  keep(withoutPoint(checklist(), index))
  tell(words.guide.deleted, {
    label: words.app.undo,
    run: () => {
      if (session.get().draft?.head.id === id) keep(withPointAt(checklist(), index, item))
    },
  })
}

/** 字数 asked for the whole; null takes the kind's. */
export function setTarget(target: number | null) {
  changeHead({ target: target ?? undefined })
}

function placeForHeading(state: Session): BlockId | undefined {
  const here = rowWithCaret(state)
  const row =
    here?.kind === 'section'
      ? here
      : state.rows.find(({ kind, slot }) => kind === 'section' && slot === 'work')
  return row?.block
}

function checklist(): Checklist {
  return session.get().draft?.head.checklist ?? []
}

function keep(list: Checklist) {
  changeHead({ checklist: list })
}
