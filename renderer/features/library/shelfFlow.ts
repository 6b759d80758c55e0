import type { DraftSummary } from '../../../shared/draft/requests'
import type { ShelfChange } from '../../../shared/library/shelf'
import { changeShelf } from '../../draft/shelf'
import { session } from '../../session'
import { tell } from '../../window/notices'
import { words } from '../../words'

type Named = Pick<DraftSummary, 'id' | 'title'>

const nameOf = ({ title }: Named) => title.trim() || words.library.untitled

export function pinDraft(draft: Named, on: boolean) {
  const { pinned } = session.get().shelf
  const say = on ? words.library.didPin : words.library.didUnpin
  // The order of the pins comes back, too.
  const back: ShelfChange[] = [
    { type: 'pin', ids: [draft.id], on: false },
    { type: 'pin', ids: [...pinned], on: true },
  ]
  change([{ type: 'pin', ids: [draft.id], on }], say(nameOf(draft)), back)
}

export function tagDraft(draft: Named, tags: readonly string[]) {
  const before = session.get().shelf.tags[draft.id] ?? []
  if (before.join('\n') === tags.join('\n')) return
  change([{ type: 'tag', id: draft.id, tags: [...tags] }], words.library.tagsChanged(nameOf(draft)), [
    { type: 'tag', id: draft.id, tags: [...before] },
  ])
}

/** 清除最近: no list tells any more what was opened; the next start still shows the draft that is on screen. */
export function clearRecent() {
  changeShelf([{ type: 'clearOpened' }])
  tell(words.library.recentCleared)
}

function change(changes: readonly ShelfChange[], said: string, back: readonly ShelfChange[]) {
  changeShelf(changes)
  const dismiss = tell(said, {
    label: words.app.undo,
    run: () => {
      dismiss()
      changeShelf(back)
    },
  })
}
