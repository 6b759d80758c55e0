import { useState, type KeyboardEvent } from 'react'
import { GridList } from 'react-aria-components/GridList'
import { chooseFile, openDraft } from '../../draft/openDraft'
import { foldPart } from '../../window/panes'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { FoldingHead } from '../../ui/FoldingHead'
import { useNow } from '../../ui/useNow'
import { words } from '../../words'
import { LibraryRow } from './LibraryRow'

/** 文稿库: every draft of the library, newest first, with what can be done to it. */
export function LibraryPane() {
  const drafts = useSession((state) => state.library)
  const current = useSession((state) => (state.view === 'draft' ? state.draft?.head.id : undefined))
  const alone = useSession((state) => state.view !== 'draft')
  const isFolded = useSession((state) => state.settings.panes.folded?.includes('library') ?? false)
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
      data-folded={isFolded || undefined}
      aria-label={words.library.title}
    >
      <FoldingHead
        title={words.library.title}
        isFolded={isFolded}
        onFold={(folded) => foldPart('library', folded)}
      >
        <Button look="pill" aria-label={words.library.newHint} onPress={askNew}>
          {words.library.new}
        </Button>
        <Button look="pill" aria-label={words.library.openHint} onPress={() => void chooseFile()}>
          {words.library.open}
        </Button>
      </FoldingHead>
      {!isFolded && (
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
                  onRename={(isRenaming) => {
                    setRenaming(isRenaming ? summary.id : null)
                    if (!isRenaming) focusRow(summary.id)
                  }}
                />
              )}
            </GridList>
          )}
        </div>
      )}
    </section>
  )
}

function askNew() {
  session.set({ dialog: { name: 'newDraft' } })
}

/** After the field is gone its row takes the focus back. */
function focusRow(id: string) {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`.draft-row[data-key="${CSS.escape(id)}"]`)?.focus(),
  )
}
