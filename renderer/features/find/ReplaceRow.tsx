import type { KeyboardEvent } from 'react'
import { canEditOnScreen, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { findState, useFind } from './findState'
import { replaceAll, replaceCurrent } from './replaceFlow'

/** What to put in place of the hits. Enter replaces the current one. */
export function ReplaceRow() {
  const replacement = useFind((state) => state.replacement)
  const hasHits = useFind((state) => state.hits.length > 0)
  const canEdit = useSession(canEditOnScreen)
  const text = words.find
  return (
    <div className="find-row">
      <input
        type="text"
        className="input find-field"
        aria-label={text.replaceBy}
        placeholder={text.replacePlaceholder}
        value={replacement}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => findState.set({ replacement: event.target.value })}
        onKeyDown={replaceOnEnter}
      />
      <Button isDisabled={!canEdit || !hasHits} preventFocusOnPress onPress={() => void replaceCurrent()}>
        {text.replace}
      </Button>
      <Button isDisabled={!canEdit || !hasHits} preventFocusOnPress onPress={() => void replaceAll()}>
        {text.replaceAll}
      </Button>
    </div>
  )
}

function replaceOnEnter(event: KeyboardEvent) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  void replaceCurrent()
}
