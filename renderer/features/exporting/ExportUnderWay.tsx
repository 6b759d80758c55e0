import { ProgressBar } from 'react-aria-components/ProgressBar'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

type Props = {
  /** The writer wants it to end; it does so between two steps. */
  readonly isStopping: boolean
  readonly onStop: () => void
}

/** While the file is being written. */
export function ExportUnderWay({ isStopping, onStop }: Props) {
  const say = words.exportDialog
  return (
    <DialogFrame
      urgent
      title={say.title}
      onClose={onStop}
      actions={
        <Button autoFocus isDisabled={isStopping} onPress={onStop}>
          {words.app.cancel}
        </Button>
      }
    >
      <p>{isStopping ? say.stopping : say.running}</p>
      <ProgressBar aria-label={say.running} className="export-bar" isIndeterminate>
        <span />
      </ProgressBar>
    </DialogFrame>
  )
}
