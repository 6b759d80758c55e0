import { useEffect, useMemo, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { phraseActions } from './features/snippets/phraseActions'
import { SnippetsPane, type SnippetsHandle } from './features/snippets/SnippetsPane'
import { rowWithCaret } from './draft/guideFlow'
import {
  filledPhrase,
  indexOf,
  insertPhrase,
  momentOf,
  phraseContext,
  phrasesOn,
  regardOf,
  slotName,
} from './draft/phraseFlow'
import { editor } from './pageEditor'
import { useReadings } from './pinyin/pageReadings'
import { session, useSession } from './session'
import { changeSettings } from './window/settingsFlow'

/** The phrases, for the section with the caret; they go in at the caret. */
export function SnippetsTab() {
  const packs = useSession((state) => state.packs)
  const packsOff = useSession((state) => state.settings.packsOff)
  const snippets = useSession(phrasesOn)
  const row = useSession(rowWithCaret)
  const isWanted = useSession((state) => state.wantsPhraseSearch)
  const handle = useRef<SnippetsHandle>(null)
  // As it was when the writer last paused, went elsewhere or put a phrase in.
  const moment = useSession(useShallow(momentOf))
  const context = useMemo(() => phraseContext(moment), [moment])
  const readings = useReadings()
  const find = useMemo(
    () => (query: string) => indexOf(snippets).find(query, context),
    // With more readings more is found.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [snippets, context, readings],
  )

  useEffect(() => {
    if (!isWanted) return
    handle.current?.focus()
    session.set({ wantsPhraseSearch: false })
  }, [isWanted])

  return (
    <SnippetsPane
      ref={handle}
      count={snippets.length}
      find={find}
      matchedBy={(hit) => indexOf(snippets).matchedBy(hit)}
      section={row ? { slot: row.slot, name: row.slotName } : null}
      slotName={slotName}
      fill={filledPhrase}
      regardOf={regardOf}
      actionsOf={phraseActions}
      onManage={() => session.set({ dialog: { name: 'phraseBook' } })}
      packs={packs}
      packsOff={packsOff}
      onPacksOff={(off) => void changeSettings({ packsOff: [...off] })}
      onInsert={insertPhrase}
      onLeave={() => editor.focus()}
    />
  )
}
