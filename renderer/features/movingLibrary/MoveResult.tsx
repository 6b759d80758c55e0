import type { MovedLibrary } from '../../../shared/library/requests'
import { sayFailure } from '../../../shared/words/sayFailure'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

type Props = { readonly from: string; readonly moved: MovedLibrary; readonly onClose: () => void }

const text = words.place.moving

/** The last step: where the library is now, and what of the old folder is left. */
export function MoveResult({ from, moved: { to, leftOut, oldStays, oldIsKept }, onClose }: Props) {
  return (
    <DialogFrame
      title={text.title}
      onClose={onClose}
      actions={
        <Button look="go" autoFocus onPress={onClose}>
          {words.app.close}
        </Button>
      }
    >
      <p role="status">{text.done(to)}</p>
      {oldStays ? (
        <p>{sayFailure(oldStays, words)}</p>
      ) : (
        oldIsKept && <p className="more">{text.kept(from)}</p>
      )}
      {leftOut.length > 0 && <p>{text.leftOut(leftOut.slice(0, 5).join('、'))}</p>}
    </DialogFrame>
  )
}
