import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

export type UnsavedAnswer = 'save' | 'discard' | 'stay'

type Props = { readonly name: string; readonly onAnswer: (answer: UnsavedAnswer) => void }

/** Asked before a changed layout is left without being saved. */
export function UnsavedLayoutDialog({ name, onAnswer }: Props) {
  const text = words.layouts.unsaved
  return (
    <DialogFrame
      urgent
      title={text.title}
      onClose={() => onAnswer('stay')}
      actions={
        <>
          <Button look="wrong" onPress={() => onAnswer('discard')}>
            {text.discard}
          </Button>
          <Button onPress={() => onAnswer('stay')}>{text.stay}</Button>
          <Button look="go" autoFocus onPress={() => onAnswer('save')}>
            {text.save}
          </Button>
        </>
      }
    >
      <p>{text.more(name)}</p>
    </DialogFrame>
  )
}
