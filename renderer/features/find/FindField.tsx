import { useEffect, useRef, type KeyboardEvent } from 'react'
import { words } from '../../words'
import { changeQuery, goToHit } from './findFlow'
import { useFind } from './findState'

/** What to look for. Enter goes on, Shift+Enter back; each time the search is asked for it takes the focus. */
export function FindField() {
  const { text, isPattern } = useFind((state) => state.query)
  const asked = useFind((state) => state.asked)
  const isWrong = useFind((state) => typeof state.status === 'object')
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [asked])

  return (
    <input
      ref={field}
      type="text"
      className="input find-field"
      aria-label={words.find.find}
      aria-invalid={isWrong || undefined}
      aria-describedby="find-status"
      placeholder={isPattern ? words.find.patternPlaceholder : words.find.placeholder}
      value={text}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => changeQuery({ text: event.target.value }, isComposing(event.nativeEvent))}
      onCompositionEnd={(event) => changeQuery({ text: event.currentTarget.value })}
      onKeyDown={goOnEnter}
    />
  )
}

function goOnEnter(event: KeyboardEvent) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  void goToHit(event.shiftKey ? 'previous' : 'next')
}

/** React knows the event of an input as any event. */
function isComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing
}
