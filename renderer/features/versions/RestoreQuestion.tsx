import { Button } from '../../ui/Button'
import { afterOverlay } from '../../ui/afterOverlay'
import { words } from '../../words'

type Props = { readonly moment: string; readonly onAnswer: (restore: boolean) => void }

/** Whether to put a version in place of the present text; Escape is no. */
export function RestoreQuestion({ moment, onAnswer }: Props) {
  const question = words.versions.confirm(moment)
  return (
    <div
      role="group"
      ref={focusAnswer}
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
        <Button look="go" onPress={() => onAnswer(true)}>
          {words.versions.restoreNow}
        </Button>
      </div>
    </div>
  )
}

/** Once, when the question appears; the list, which was clicked, takes the focus before. */
function focusAnswer(group: HTMLElement | null) {
  afterOverlay(() => group?.querySelector<HTMLElement>('.go')?.focus())
}
