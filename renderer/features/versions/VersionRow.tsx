import { Lock, Pin } from 'lucide-react'
import { useState } from 'react'
import { GridListItem } from 'react-aria-components/GridList'
import { isFinal, type SnapshotSummary } from '../../../shared/draft/snapshot'
import { sayMoment, sayTime } from '../../../shared/words/sayMoment'
import { ActionMenu } from '../../ui/ActionMenu'
import { Button } from '../../ui/Button'
import { RenameField } from '../../ui/RenameField'
import { words } from '../../words'
import { RestoreQuestion } from './RestoreQuestion'
import { versionActions } from './versionActions'
import type { RowQuestion, VersionSteps } from './versionSteps'

type Props = {
  readonly snapshot: SnapshotSummary
  /** The version before it, to tell the difference from. */
  readonly before: SnapshotSummary | undefined
  readonly now: number
  readonly canEdit: boolean
  readonly steps: VersionSteps
  readonly asks: RowQuestion['asks'] | null
  readonly onAsk: (asks: RowQuestion['asks'] | null) => void
}

const text = words.versions

/** One version with what can be done with it. */
export function VersionRow({ snapshot, before, now, canEdit, steps, asks, onAsk }: Props) {
  const [menuOpen, setMenuOpen] = useState(false)
  const moment = sayMoment(snapshot.takenAt, now, words)
  const reason = text.reasons[snapshot.reason]
  const difference = before && snapshot.characters - before.characters
  return (
    <GridListItem
      id={snapshot.id}
      textValue={[moment, reason, snapshot.name].filter((part) => part !== undefined).join(' ')}
      className="version"
      onContextMenu={(event) => {
        event.preventDefault()
        setMenuOpen(true)
      }}
    >
      <div className="version-head">
        <time dateTime={new Date(snapshot.takenAt).toISOString()}>{sayTime(snapshot.takenAt)}</time>
        <span className="version-reason" data-reason={snapshot.reason}>
          {isFinal(snapshot) && <Lock aria-hidden />}
          {reason}
        </span>
        {snapshot.pinned && <Pin className="version-pin" aria-label={text.pinned} />}
        <span className="version-size">
          {text.characters(snapshot.characters)}
          {difference !== undefined && difference !== 0 && (
            <span title={text.differenceSaid(difference)}> {text.difference(difference)}</span>
          )}
        </span>
        <ActionMenu
          label={text.actionsOf(moment)}
          actions={versionActions(snapshot, canEdit, steps, onAsk)}
          isOpen={menuOpen}
          onOpenChange={setMenuOpen}
        />
      </div>
      {asks === 'name' ? (
        <RenameField
          label={text.newName}
          value={snapshot.name ?? ''}
          onDone={(name) => {
            onAsk(null)
            if (name !== null) steps.name(snapshot, name)
          }}
        />
      ) : (
        snapshot.name !== undefined && <p className="version-name">{snapshot.name}</p>
      )}
      {asks === 'restore' ? (
        <RestoreQuestion
          moment={moment}
          onAnswer={(restore) => {
            onAsk(null)
            if (restore) steps.restore(snapshot)
          }}
        />
      ) : (
        <div className="version-actions">
          <Button look="quiet" onPress={() => steps.compare(snapshot)}>
            {text.compare}
          </Button>
          {canEdit && (
            <Button look="quiet" onPress={() => onAsk('restore')}>
              {text.restore}
            </Button>
          )}
        </div>
      )}
    </GridListItem>
  )
}
