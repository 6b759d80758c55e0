import type { ReturnedFile } from '../../../shared/review/requests'
import { chooseReturned, openInstead, reviewAnyway } from '../../draft/reviewFlow'
import { session } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

type Props = { readonly file: ReturnedFile }

/** What to do with a file that was dropped and looks like a copy of the draft. */
export function ReturnedFileDialog({ file }: Props) {
  const text = words.reviewing.dropped
  return (
    <DialogFrame
      title={text.title}
      onClose={close}
      actions={
        <>
          <Button onPress={() => void openInstead(file)}>{text.open}</Button>
          <Button look="go" autoFocus onPress={() => void reviewAnyway(file)}>
            {text.review}
          </Button>
        </>
      }
    >
      <p>{text.text(file.fileName)}</p>
    </DialogFrame>
  )
}

/** A chosen file of which little stands in the draft: nothing is done with it unasked. */
export function NotCopyDialog({ file, percent }: Props & { readonly percent: number }) {
  const text = words.reviewing.notCopy
  return (
    <DialogFrame
      title={text.title}
      onClose={close}
      actions={
        <>
          <Button onPress={() => void reviewAnyway(file)}>{text.anyway}</Button>
          {file.type === 'source' && <Button onPress={() => void openInstead(file)}>{text.open}</Button>}
          <Button look="go" autoFocus onPress={() => void chooseReturned()}>
            {text.another}
          </Button>
        </>
      }
    >
      <p>{text.text(file.fileName, percent)}</p>
    </DialogFrame>
  )
}

function close() {
  session.set({ dialog: null })
}
