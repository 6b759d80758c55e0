import { useRef } from 'react'
import type { SnapshotSummary } from '../../../shared/draft/snapshot'
import { sayMoment } from '../../../shared/words/sayMoment'
import { Button } from '../../ui/Button'
import { words } from '../../words'

type Props = {
  readonly snapshot: SnapshotSummary
  readonly now: number
  /** The question whether to restore this one is open. */
  readonly isAsked: boolean
  readonly onAsk: (isAsked: boolean) => void
  readonly onPreview?: () => void
  readonly onRestore?: () => void
}

/** One version with what can be done with it. */
export function VersionRow({ snapshot, now, isAsked, onAsk, onPreview, onRestore }: Props) {
  const moment = sayMoment(snapshot.takenAt, now, words)
  const row = useRef<HTMLLIElement>(null)
  return (
    <li
      ref={row}
      className="version"
      aria-label={`${moment} ${words.versions.reasons[snapshot.reason]}`}
      tabIndex={-1}
    >
      <div className="version-head">
        <time dateTime={new Date(snapshot.takenAt).toISOString()}>{moment}</time>
        <span className="version-reason" data-reason={snapshot.reason}>
          {words.versions.reasons[snapshot.reason]}
        </span>
        <span className="version-size">{words.versions.characters(snapshot.characters)}</span>
      </div>
      {isAsked && onRestore ? (
        <RestoreQuestion
          moment={moment}
          onAnswer={(restore) => {
            row.current?.focus()
            onAsk(false)
            if (restore) onRestore()
          }}
        />
      ) : (
        <div className="version-actions">
          {onPreview && (
            <Button look="quiet" onPress={onPreview}>
              {words.versions.preview}
            </Button>
          )}
          {onRestore && (
            <Button look="quiet" onPress={() => onAsk(true)}>
              {words.versions.restore}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

function RestoreQuestion({ moment, onAnswer }: { moment: string; onAnswer: (restore: boolean) => void }) {
  const question = words.versions.confirm(moment)
  return (
    <div
      role="group"
      aria-label={question}
      className="version-question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onAnswer(false)
      }}
    >
      <p>{question}</p>
      <p className="versions-hint">{words.versions.confirmHint}</p>
      <div className="version-actions">
        <Button onPress={() => onAnswer(false)}>{words.versions.cancel}</Button>
        <Button look="go" autoFocus onPress={() => onAnswer(true)}>
          {words.versions.restoreNow}
        </Button>
      </div>
    </div>
  )
}
