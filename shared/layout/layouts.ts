import { gbt9704 } from './gbt9704'
import { general } from './general'
import type { Layout } from './layout'
import { canBeSet } from './layoutFaults'
import type { OwnLayout } from './ownLayout'

export type BuiltInLayoutId = 'gbt9704' | 'general'
/** The layouts of the program, by their ids. */
export const layouts: Readonly<Record<BuiltInLayoutId, Layout>> = { gbt9704, general }
export const layoutIds = Object.keys(layouts) as readonly BuiltInLayoutId[]

export function isBuiltInLayout(id: string): id is BuiltInLayoutId {
  return Object.hasOwn(layouts, id)
}

/** Which layout an id means, of the program's and of `own`; undefined where nobody here knows it, or it cannot be set. */
export function findLayout(id: string, own: readonly OwnLayout[]): Layout | undefined {
  return isBuiltInLayout(id) ? layouts[id] : own.find((layout) => layout.id === id && canBeSet(layout))
}

/** The layout an id means; the official one stands in where nobody knows it, which the writer is told. */
export function layoutFor(id: string, own: readonly OwnLayout[]): Layout {
  return findLayout(id, own) ?? gbt9704
}

/** What a draft says of its layout: an own one travels inside it. */
export type LaidOut = { readonly layout: string; readonly ownLayout?: OwnLayout | undefined }

/** The layout a draft is set in: as it was when it was given, whatever became of the library's since. */
export function layoutOf({ layout, ownLayout }: LaidOut): Layout {
  return layoutFor(layout, ownLayout ? [ownLayout] : [])
}

/** The layout an id means for a draft: what the draft carries counts before what the library has. */
export function layoutForDraft(id: string, draft: LaidOut, own: readonly OwnLayout[]): Layout {
  return layoutFor(id, draft.ownLayout ? [draft.ownLayout, ...own] : own)
}
