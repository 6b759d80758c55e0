import { chooseLibrary } from '../../draft/libraryPlace'
import { copyToEdit } from '../../draft/copyToEdit'
import { useSession } from '../../session'
import { Button } from '../../ui/Button'
import { words } from '../../words'

/** Says why the draft on screen cannot be changed, and the way on. */
export function ReadOnlyBar() {
  const draft = useSession((state) => (state.view === 'draft' ? state.draft : null))
  if (!draft?.readOnly || draft.whyReadOnly === 'conflict') return null
  const text = words.app.readOnly
  const why = draft.whyReadOnly ?? 'newer'
  return (
    <div className="order-bar note-bar" role="region" aria-label={text.bar}>
      <p>{text[why]}</p>
      {why !== 'newer' && (
        <Button look="go" onPress={() => void copyToEdit()}>
          {text.copy}
        </Button>
      )}
      {why === 'library' && <Button onPress={() => void chooseLibrary()}>{text.chooseLibrary}</Button>}
    </div>
  )
}
