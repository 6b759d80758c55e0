import type { BlockId } from '../../../shared/draft/draft'
import { moveHeadings, type OutlinePlace } from '../../../shared/outline/moveHeadings'
import { words } from '../../words'
import { arrangeInput } from './arrangeFlow'
import { dropPlaceAt, type DropPlace } from './dropPlace'
import type { ShownRow } from './outlineView'
import { refusalHint } from './refusalText'

/** What the pointer took hold of. */
export type Held = {
  readonly key: string
  readonly ids: readonly BlockId[]
  readonly indent: number
  readonly label: string
}

/** What would become of it where the pointer is. */
export type Verdict =
  | { readonly name: 'stays' }
  | { readonly name: 'goes'; readonly drop: DropPlace; readonly said: string; readonly breaksOrder: boolean }
  /** `place` is where it was asked to go; null where nothing could stand at all. */
  | { readonly name: 'refused'; readonly reason: string; readonly place: OutlinePlace | null }

/** Judges the gaps that a drag comes to; each place once, as the draft stays the same under a drag. */
export function createDropJudge(held: Held) {
  const judged = new Map<string, Verdict>()
  return (gap: number | null, rows: readonly ShownRow[]): Verdict => {
    const drop = gap === null ? null : dropPlaceAt(rows, gap, held.indent)
    if (drop === null) return { name: 'refused', reason: reasonOutside(held), place: null }
    const name = `${drop.place.parent ?? ''} ${drop.place.before ?? ''}`
    const verdict = judged.get(name) ?? judge(drop, held, rows)
    judged.set(name, verdict)
    return verdict.name === 'goes' ? { ...verdict, drop } : verdict
  }
}

function reasonOutside({ indent, label }: Held): string {
  const what = `“${label}”`
  return indent === 1 ? words.outline.amongSections(what) : words.outline.insideSection(what)
}

function judge(drop: DropPlace, { ids }: Held, rows: readonly ShownRow[]): Verdict {
  const input = arrangeInput()
  if (input === null) return { name: 'stays' }
  const arranged = moveHeadings(input, ids, drop.place)
  if ('refusal' in arranged) {
    const { refusal } = arranged
    if (refusal.reason === 'inItself') return { name: 'stays' }
    return { name: 'refused', reason: refusalHint(refusal, words.outline), place: drop.place }
  }
  if (arranged.edits.length === 0) return { name: 'stays' }
  const breaksOrder =
    input.enforcement === 'guide' &&
    'refusal' in moveHeadings({ ...input, enforcement: 'strict' }, ids, drop.place)
  return { name: 'goes', drop, said: sayPlace(drop.place, rows), breaksOrder }
}

function sayPlace({ parent, before }: OutlinePlace, rows: readonly ShownRow[]): string {
  const name = (key: string) => {
    const row = rows.find((each) => each.row.key === key)?.row
    return row ? `${row.number}${row.text}` : ''
  }
  if (before !== null) return words.outline.dropBefore(name(before))
  return parent === null ? words.outline.dropLast : words.outline.dropUnder(name(parent))
}
