import { findLayout, isBuiltInLayout } from '../../shared/layout/layouts'
import type { Layout } from '../../shared/layout/layout'
import { isSameLayout, ownLayoutSchema, type OwnLayout } from '../../shared/layout/ownLayout'
import type { DraftHead } from '../../shared/draft/draft'
import { session } from '../session'
import { tell, tellNotice } from '../window/notices'
import { words } from '../words'
import { nameOfLayout } from './layoutNames'
import { changeHead } from './presentDraft'

/** Sets the draft on screen in a layout; an own one goes along with it. Says so, with a way back. */
export function giveLayout(layout: Layout, told: (name: string) => string = words.layouts.given) {
  const { draft } = session.get()
  if (draft === null || draft.readOnly) return
  const { id, layout: former, ownLayout: formerOwn } = draft.head
  changeHead(headOfLayout(layout))
  tell(told(nameOfLayout(layout)), {
    label: words.app.undo,
    run: () => takeBack(id, { layout: former, ownLayout: formerOwn }),
  })
}

/** What a draft says of a layout; `undefined` takes away the figures of the one it had. */
export function headOfLayout(layout: Layout): LayoutHead {
  const own = ownLayoutSchema.safeParse(layout)
  return { layout: layout.id, ownLayout: own.success ? own.data : undefined }
}

/** The same by the id of one that can be chosen. */
export function giveLayoutOf(id: string) {
  const { draft, ownLayouts } = session.get()
  const layout = findLayout(id, ownLayouts)
  if (layout && id !== draft?.head.layout) giveLayout(layout)
}

/** A changed layout of the library is taken over by the draft on screen, where that is set in it. */
export function followLayout(layout: OwnLayout): boolean {
  const { draft } = session.get()
  if (draft === null || draft.readOnly || draft.head.layout !== layout.id) return false
  giveLayout(layout, words.layouts.followed)
  return true
}

/**
 * Tells of a draft whose layout nobody here knows: the official one stands in, and the draft keeps what it says. Where the
 * library's own has changed since the draft was given it, the writer may take that over.
 */
export function offerLayout() {
  const { draft, ownLayouts } = session.get()
  if (draft === null || isBuiltInLayout(draft.head.layout)) return
  const { id, layout, ownLayout } = draft.head
  const newer = ownLayouts.find((own) => own.id === layout)
  if (findLayout(layout, ownLayout ? [ownLayout] : []) === undefined) {
    if (newer && !draft.readOnly) changeHead({ ownLayout: newer })
    else
      tellNotice({
        text: words.layouts.unknown,
        level: 'problem',
        actions: [{ label: words.layouts.choose, run: () => session.set({ dialog: { name: 'layouts' } }) }],
      })
    return
  }
  if (draft.readOnly || !newer || !ownLayout || isSameLayout(newer, ownLayout)) return
  tell(words.layouts.newer(newer.name), {
    label: words.layouts.useNewer,
    run: () => {
      if (session.get().draft?.head.id === id) giveLayout(newer, words.layouts.followed)
    },
  })
}

type LayoutHead = { readonly [Name in 'layout' | 'ownLayout']: DraftHead[Name] | undefined }

/** Another draft may be on screen by now: that one stays as it is. */
function takeBack(id: DraftHead['id'], former: LayoutHead) {
  if (session.get().draft?.head.id === id) changeHead(former)
}
