import { useState } from 'react'
import type { OwnSnippet } from '../../../shared/snippet/phraseBook'
import { fieldsOf, problemOfFields, type PhraseFields } from '../../../shared/snippet/phraseFields'
import { changePhrase } from '../../draft/ownPhrases'

/** The phrase being changed where it stands. What was changed is kept when one goes on; where it is wrong one stays. */
export function useEditedPhrase(phrase: OwnSnippet | undefined) {
  const [edited, setEdited] = useState<{ readonly id: string; readonly fields: PhraseFields } | null>(null)
  const [isHeld, setHeld] = useState(false)
  const stored = phrase && fieldsOf(phrase)
  const fields = phrase && edited?.id === phrase.id ? edited.fields : stored
  const isChanged = fields !== undefined && stored !== undefined && !isSame(fields, stored)

  function reset() {
    setEdited(null)
    setHeld(false)
  }

  /** Keeps what was changed; false where it cannot be kept as it is. */
  function settle(): boolean {
    if (phrase && fields && isChanged) {
      if (problemOfFields(fields)) {
        setHeld(true)
        return false
      }
      changePhrase(phrase, fields)
    }
    reset()
    return true
  }

  return {
    fields,
    isChanged,
    isHeld: isHeld && isChanged,
    settle,
    reset,
    change: (changed: PhraseFields) => {
      if (phrase) setEdited({ id: phrase.id, fields: changed })
    },
  }
}

function isSame(one: PhraseFields, other: PhraseFields): boolean {
  return (Object.keys(one) as (keyof PhraseFields)[]).every((name) => one[name] === other[name])
}
