import { askMerge, keepApart } from '../../draft/mergeFlow'
import { useSession } from '../../session'
import { Button } from '../../ui/Button'
import { words } from '../../words'

/** On a draft with a conflicting copy, and on the copy: says so and offers to merge the two. */
export function ConflictBar() {
  const draft = useSession((state) => (state.view === 'draft' ? state.draft : null))
  const library = useSession((state) => state.library)
  const isBarred = draft !== null && draft.readOnly && draft.whyReadOnly !== 'conflict'
  if (draft === null || isBarred) return null
  const { id } = draft.head
  const text = words.merging
  const original = library.find((one) => one.id === library.find((own) => own.id === id)?.conflictOf)
  const copies = library.filter(({ conflictOf }) => conflictOf === id)
  const copy = original ? id : copies[0]?.id
  if (copy === undefined) return null
  return (
    <div className="order-bar note-bar" role="region" aria-label={text.bar}>
      <p>
        {original
          ? text.barOfCopy(original.fileName)
          : copies.length > 1
            ? text.barOfDrafts(copies.length)
            : text.barOfDraft(copies[0]?.fileName ?? '')}
      </p>
      <Button look="go" onPress={() => void askMerge(copy)}>
        {text.merge}
      </Button>
      {original && <Button onPress={() => void keepApart(copy)}>{text.keepApart}</Button>}
    </div>
  )
}
