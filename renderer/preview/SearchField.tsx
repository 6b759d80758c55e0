import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { IconButton } from '../ui/IconButton'
import { words } from '../words'
import { findNext, findText } from './previewFlow'
import { preview, usePreview } from './previewState'

/** What to look for on the pages. Enter goes on, Shift+Enter back, Escape ends the search. */
export function SearchField() {
  const { text, hits, at } = usePreview((state) => state.find)
  const asked = usePreview((state) => state.findAsked)
  const field = useRef<HTMLInputElement>(null)
  const say = words.preview
  useEffect(() => {
    if (asked === 0) return
    field.current?.focus()
    field.current?.select()
  }, [asked])
  return (
    <div role="search" className="preview-search" onKeyDown={endOnEscape}>
      <input
        ref={field}
        className="input"
        aria-label={say.find}
        placeholder={say.find}
        spellCheck={false}
        defaultValue=""
        onChange={({ target, nativeEvent }) => {
          if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) findText(target.value)
        }}
        onCompositionEnd={(event) => findText(event.currentTarget.value)}
        onKeyDown={goOnEnter}
      />
      <span role="status" className="preview-hits">
        {text !== '' && (hits === 0 ? say.noHits : say.hits(at + 1, hits))}
      </span>
      <IconButton small label={say.findPrevious} isDisabled={hits === 0} onPress={() => findNext(-1)}>
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton small label={say.findNext} isDisabled={hits === 0} onPress={() => findNext(1)}>
        <ChevronDown aria-hidden />
      </IconButton>
    </div>
  )

  function endOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || preview.get().find.text === '') return
    event.preventDefault()
    event.stopPropagation()
    if (field.current) field.current.value = ''
    findText('')
  }
}

function goOnEnter(event: KeyboardEvent) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  findNext(event.shiftKey ? -1 : 1)
}
