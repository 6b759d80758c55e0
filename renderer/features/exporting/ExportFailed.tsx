import type { Failure } from '../../../shared/result'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import { sayExportFailure } from './sayExportFailure'

type Props = {
  readonly failure: Failure
  readonly onBack: () => void
  /** Asks for another place. */
  readonly onElsewhere: () => void
  /** To the same place once more. */
  readonly onAgain: () => void
}

/** Why there is no file, and the ways on. */
export function ExportFailed({ failure, onBack, onElsewhere, onAgain }: Props) {
  const say = words.exportDialog
  return (
    <DialogFrame
      urgent
      title={say.title}
      onClose={onBack}
      actions={
        <>
          <Button onPress={onBack}>{words.app.cancel}</Button>
          <Button onPress={onElsewhere}>{say.otherName}</Button>
          <Button look="go" autoFocus onPress={onAgain}>
            {say.again}
          </Button>
        </>
      }
    >
      <p role="alert">{sayExportFailure(failure)}</p>
    </DialogFrame>
  )
}
