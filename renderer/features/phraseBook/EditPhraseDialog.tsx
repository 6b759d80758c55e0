import { useMemo, useState } from 'react'
import { groupsOf } from '../../../shared/snippet/arrangePhrases'
import { fieldsOf, problemOfFields } from '../../../shared/snippet/phraseFields'
import type { Snippet } from '../../../shared/snippet/snippet'
import { changePhrase, isOwnPhrase } from '../../draft/ownPhrases'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import { PhraseForm } from './PhraseForm'
import { PhrasePreview } from './PhrasePreview'
import './phraseBook.css'

/** 编辑短语: one of one's own, or a copy of one of the program. */
export function EditPhraseDialog({ phrase }: { readonly phrase: Snippet }) {
  const [fields, setFields] = useState(() => fieldsOf(phrase))
  const snippets = useSession((state) => state.book.snippets)
  const groups = useMemo(() => groupsOf(snippets), [snippets])
  const isWrong = problemOfFields(fields) !== null
  const close = () => session.set({ dialog: null })

  function save() {
    if (isWrong) return
    close()
    changePhrase(phrase, fields)
  }

  return (
    <DialogFrame
      wide
      title={words.phraseBook.edit}
      onClose={close}
      onSubmit={save}
      actions={
        <>
          <Button onPress={close}>{words.app.cancel}</Button>
          <Button look="go" type="submit" isDisabled={isWrong}>
            {words.phraseBook.saveIt}
          </Button>
        </>
      }
    >
      <div className="phrase-save">
        <PhraseForm autoFocus fields={fields} groups={groups} onChange={setFields} />
        <div>
          <PhrasePreview text={fields.text} />
          {!isOwnPhrase(phrase) && <p className="more">{words.phraseBook.editMore}</p>}
        </div>
      </div>
    </DialogFrame>
  )
}
