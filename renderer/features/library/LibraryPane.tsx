import { useState, type KeyboardEvent } from 'react'
import { GridList } from 'react-aria-components/GridList'
import { chooseFile, openDraft } from '../../openDraft'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { useNow } from '../../ui/useNow'
import { words } from '../../words'
import { LibraryRow } from './LibraryRow'

/** 文稿库: every draft of the library, newest first, with what can be done to it. */
export function LibraryPane() {
  const drafts = useSession((state) => state.library)
  const current = useSession((state) => (state.view === 'draft' ? state.draft?.head.id : undefined))
  const alone = useSession((state) => state.draft === null)
  const [renaming, setRenaming] = useState<string | null>(null)
  const now = useNow(60_000)
  const newestFirst = drafts.toSorted((one, other) => other.modified - one.modified)

  function renameByKey(event: KeyboardEvent) {
    if (event.key !== 'F2') return
    const row = (event.target as HTMLElement).closest<HTMLElement>('[role="row"]')
    if (row?.dataset.key) setRenaming(row.dataset.key)
  }

  return (
    <section
      className="pane-block block-library"
      data-alone={alone || undefined}
      aria-label={words.library.title}
    >
      <div className="pane-head">
        <h2>{words.library.title}</h2>
        <Button
          look="pill"
          aria-label={words.library.newHint}
          onPress={() => session.set({ dialog: { name: 'newDraft' } })}
        >
          {words.library.new}
        </Button>
        <Button look="pill" aria-label={words.library.openHint} onPress={() => void chooseFile()}>
          {words.library.open}
        </Button>
      </div>
      <div className="pane-block-scroll" onKeyDown={renameByKey}>
        {drafts.length === 0 ? (
          <p className="pane-note">{words.library.empty}</p>
        ) : (
          <GridList
            aria-label={words.library.title}
            className="drafts"
            items={newestFirst}
            dependencies={[current, renaming, now]}
            disallowTypeAhead={renaming !== null}
            keyboardNavigationBehavior="tab"
            onAction={(id) => {
              if (renaming === null) void openDraft(String(id))
            }}
          >
            {(summary) => (
              <LibraryRow
                summary={summary}
                now={now}
                isCurrent={summary.id === current}
                isRenaming={summary.id === renaming}
                onRename={(isRenaming) => setRenaming(isRenaming ? summary.id : null)}
              />
            )}
          </GridList>
        )}
      </div>
    </section>
  )
}
