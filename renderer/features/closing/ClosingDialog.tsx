import type { Failure } from '../../../shared/result'
import { sayFailure } from '../../../shared/words/sayFailure'
import { closeNow, closeWindow, saveAs } from '../../closing'
import { session } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

/** Asked when the window should close and the text cannot be saved. */
export function ClosingDialog({ failure }: { readonly failure: Failure }) {
  const text = words.app.closing
  const stay = () => session.set({ dialog: null })

  async function saveElsewhere() {
    if (await saveAs()) await closeNow()
  }

  return (
    <DialogFrame
      urgent
      title={text.title}
      onClose={stay}
      actions={
        <>
          <Button look="wrong" onPress={() => void closeNow()}>
            {text.quitUnsaved}
          </Button>
          <Button onPress={stay}>{text.stay}</Button>
          <Button onPress={() => void saveElsewhere()}>{text.saveAs}</Button>
          <Button
            look="go"
            autoFocus
            onPress={() => {
              stay()
              void closeWindow()
            }}
          >
            {text.again}
          </Button>
        </>
      }
    >
      <p>{sayFailure(failure, words)}</p>
    </DialogFrame>
  )
}
