import type { Failure } from '../../../shared/result'
import { sayFailure } from '../../../shared/words/sayFailure'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

type Props = {
  readonly failure: Failure
  readonly going: 'quit' | 'leave'
  readonly onAnswer: (answer: 'again' | 'saveAs' | 'discard' | 'stay') => void
}

/** Asked when the draft should go off the screen and its text cannot be saved. */
export function UnsavedDialog({ failure, going, onAnswer }: Props) {
  const text = words.app.unsaved
  return (
    <DialogFrame
      urgent
      title={text.title}
      onClose={() => onAnswer('stay')}
      actions={
        <>
          <Button look="wrong" onPress={() => onAnswer('discard')}>
            {going === 'quit' ? text.quit : text.leave}
          </Button>
          <Button onPress={() => onAnswer('stay')}>{words.app.cancel}</Button>
          <Button onPress={() => onAnswer('saveAs')}>{text.saveAs}</Button>
          <Button look="go" autoFocus onPress={() => onAnswer('again')}>
            {text.again}
          </Button>
        </>
      }
    >
      <p>{sayFailure(failure, words)}</p>
    </DialogFrame>
  )
}
