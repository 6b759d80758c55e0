import { useEffect, useRef } from 'react'
import { dayOf } from '../shared/today'
import { SnippetsPane, type SnippetsHandle } from './features/snippets/SnippetsPane'
import { rowWithCaret } from './draft/guideFlow'
import { editor } from './pageEditor'
import { session, useSession } from './session'

/** The phrases, for the section with the caret; they go in at the caret. */
export function SnippetsTab() {
  const snippets = useSession((state) => state.snippets)
  const row = useSession(rowWithCaret)
  const profile = useSession((state) => state.draft?.head.profile)
  const isWanted = useSession((state) => state.wantsPhraseSearch)
  const handle = useRef<SnippetsHandle>(null)

  useEffect(() => {
    if (!isWanted) return
    handle.current?.focus()
    session.set({ wantsPhraseSearch: false })
  }, [isWanted])

  return (
    <SnippetsPane
      ref={handle}
      snippets={snippets}
      section={row ? { slot: row.slot, name: row.slotName } : null}
      profile={profile ?? {}}
      today={dayOf(new Date())}
      onInsert={(spans) => editor.insertSpans(spans)}
      onLeave={() => editor.focus()}
    />
  )
}
