import { useState, type KeyboardEvent } from 'react'
import { GridList, GridListHeader, GridListSection } from 'react-aria-components/GridList'
import { isFinal, type SnapshotSummary } from '../../../shared/draft/snapshot'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { groupByDay } from './groupByDay'
import { VersionRow } from './VersionRow'
import type { RowQuestion, VersionSteps } from './versionSteps'
import './versions.css'

type Props = {
  /** Newest first; null while they are being read. */
  readonly snapshots: readonly SnapshotSummary[] | null
  /** Milliseconds since 1970. */
  readonly now: number
  readonly canEdit: boolean
  readonly steps: VersionSteps
}

/** Rows shown at once, and again with every press of the last line. */
const atOnce = 50

/** 版本: earlier states of the draft by day, the newest first. */
export function VersionsPane({ snapshots, now, canEdit, steps }: Props) {
  const [question, setQuestion] = useState<RowQuestion | null>(null)
  const [shown, setShown] = useState(atOnce)
  if (!snapshots || snapshots.length === 0)
    return (
      <div className="versions-none" role="status">
        <p>{snapshots ? words.versions.none : words.versions.loading}</p>
        {snapshots && <p className="versions-hint">{words.versions.noneHint}</p>}
      </div>
    )
  const byId = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]))

  function onKeyDown(event: KeyboardEvent) {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[role="row"]')
    const snapshot = byId.get(row?.dataset.key ?? '')
    if (!snapshot || !canEdit || question !== null) return
    if (event.key === 'F2' && !isFinal(snapshot)) setQuestion({ row: snapshot.id, asks: 'name' })
    if (event.key === 'Delete' && !isFinal(snapshot) && !snapshot.pinned) steps.remove(snapshot)
  }

  return (
    <div className="versions-scroll" onKeyDown={onKeyDown}>
      <GridList
        aria-label={words.versions.list}
        className="versions"
        disallowTypeAhead={question !== null}
        keyboardNavigationBehavior="tab"
        onAction={(id) => {
          const snapshot = byId.get(String(id))
          if (snapshot && question === null) steps.compare(snapshot)
        }}
      >
        {groupByDay(snapshots.slice(0, shown), now).map(({ day, entries }) => (
          <GridListSection key={day} id={day} aria-label={day}>
            <GridListHeader className="version-day">{day}</GridListHeader>
            {entries.map(({ snapshot, index }) => (
              <VersionRow
                key={snapshot.id}
                snapshot={snapshot}
                before={snapshots[index + 1]}
                now={now}
                canEdit={canEdit}
                steps={steps}
                asks={question?.row === snapshot.id ? question.asks : null}
                onAsk={(asks) => {
                  if (asks !== null) focusRow(snapshot.id)
                  setQuestion(asks && { row: snapshot.id, asks })
                  if (asks === null) requestAnimationFrame(() => focusRow(snapshot.id))
                }}
              />
            ))}
          </GridListSection>
        ))}
      </GridList>
      {snapshots.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + atOnce)}>
          {words.versions.more(snapshots.length - shown)}
        </Button>
      )}
    </div>
  )
}

/** A list whose button goes with the click takes its first row for the focused one, unless the row has the focus. */
function focusRow(id: string) {
  document.querySelector<HTMLElement>(`.version[data-key="${CSS.escape(id)}"]`)?.focus()
}
