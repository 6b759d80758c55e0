import { useState } from 'react'
import type { DraftSummary } from '../../../shared/draft/requests'
import { tagsInUse } from '../../../shared/library/listDrafts'
import { longestTag, mostTags } from '../../../shared/library/shelf'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { TextEntry } from '../../ui/TextEntry'
import { words } from '../../words'
import { tagDraft } from './shelfFlow'

/** The tags of a draft, typed or chosen among those in use. */
export function TagsDialog({ draft }: { readonly draft: Pick<DraftSummary, 'id' | 'title'> }) {
  const shelf = useSession((state) => state.shelf)
  const [typed, setTyped] = useState((shelf.tags[draft.id] ?? []).join(' '))
  const tags = tagsIn(typed)
  const isTooMuch = tags.length > mostTags || tags.some((tag) => tag.length > longestTag)
  const text = words.library
  const close = () => session.set({ dialog: null })
  const toggle = (tag: string) =>
    setTyped((tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag]).join(' '))

  function save() {
    if (isTooMuch) return
    tagDraft(draft, tags)
    close()
  }

  const known = tagsInUse(shelf).slice(0, 30)
  return (
    <DialogFrame
      title={text.tagsOf(draft.title.trim() || text.untitled)}
      onClose={close}
      onSubmit={save}
      actions={
        <>
          <Button onPress={close}>{words.app.cancel}</Button>
          <Button look="go" type="submit" isDisabled={isTooMuch}>
            {text.save}
          </Button>
        </>
      }
    >
      <TextEntry
        autoFocus
        label={text.tagField}
        value={typed}
        maxLength={500}
        problem={isTooMuch ? text.tagProblem(mostTags, longestTag) : undefined}
        onChange={setTyped}
      />
      {known.length > 0 && (
        <div role="group" aria-label={text.tagsKnown} className="tags-known">
          {known.map((tag) => (
            <Button key={tag} look="pill" aria-pressed={tags.includes(tag)} onPress={() => toggle(tag)}>
              {tag}
            </Button>
          ))}
        </div>
      )}
    </DialogFrame>
  )
}

function tagsIn(typed: string): readonly string[] {
  return [...new Set(typed.split(/[\s、，,；;]+/u).filter((tag) => tag !== ''))]
}
