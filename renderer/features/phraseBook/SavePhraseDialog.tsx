import { useDeferredValue, useMemo, useState } from 'react'
import { groupsOf } from '../../../shared/snippet/arrangePhrases'
import { nearDuplicateOf } from '../../../shared/snippet/nearDuplicates'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import { problemOfFields } from '../../../shared/snippet/phraseFields'
import { snippetSpans } from '../../../shared/snippet/snippetSpans'
import { mergeIntoPhrase, saveNewPhrase } from '../../draft/savePhraseFlow'
import { PhraseText } from '../../phrases/PhraseText'
import { session, useSession, type PhraseToSave } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import { NewBlanks } from './NewBlanks'
import { PhraseForm } from './PhraseForm'
import { PhrasePreview } from './PhrasePreview'
import './phraseBook.css'

/** 存为短语: what is proposed of the text, to be changed and saved, or put together with a near one that is there. */
export function SavePhraseDialog({ phrase }: { readonly phrase: PhraseToSave }) {
  const [fields, setFields] = useState(phrase.fields)
  const snippets = useSession((state) => state.book.snippets)
  const groups = useMemo(() => groupsOf(snippets), [snippets])
  const near = useNearPhrase(fields.text, snippets)
  const isWrong = problemOfFields(fields) !== null
  const text = words.phraseBook

  function finish(step: typeof saveNewPhrase) {
    if (isWrong) return
    session.set({ dialog: null })
    step(fields, phrase.source)
  }

  return (
    <DialogFrame
      wide
      title={text.save}
      onClose={() => session.set({ dialog: null })}
      onSubmit={() => finish(saveNewPhrase)}
      actions={
        <>
          <Button onPress={() => session.set({ dialog: null })}>{words.app.cancel}</Button>
          <Button look="go" type="submit" isDisabled={isWrong}>
            {near ? text.saveStill : text.saveIt}
          </Button>
        </>
      }
    >
      <div className="phrase-save">
        <div>
          <PhraseForm autoFocus fields={fields} groups={groups} onChange={setFields} />
          <div role="status" className="phrase-near">
            {near && (
              <>
                <p>{text.near}</p>
                <p className="phrase-sample">
                  <PhraseText spans={snippetSpans(near)} marked={[]} />
                </p>
                <Button
                  look="pill"
                  isDisabled={isWrong}
                  onPress={() => finish((...saved) => mergeIntoPhrase(near, ...saved))}
                >
                  {text.merge}
                </Button>
              </>
            )}
          </div>
        </div>
        <div>
          <PhrasePreview text={fields.text} />
          <NewBlanks
            blanks={phrase.blanks}
            phrase={fields.text}
            onChange={(changed) => setFields({ ...fields, text: changed })}
          />
        </div>
      </div>
    </DialogFrame>
  )
}

/** The own phrase that says nearly the same; looked for behind the typing. */
function useNearPhrase(text: string, snippets: readonly OwnSnippet[]): OwnSnippet | undefined {
  const calm = useDeferredValue(text)
  return useMemo(() => {
    const near = calm.trim() === '' ? undefined : nearDuplicateOf(calm, snippets)
    return near && snippets.find(({ id }) => id === near.id)
  }, [calm, snippets])
}
