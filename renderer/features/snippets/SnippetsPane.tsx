import { useId, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import type { Profile, Span } from '../../../shared/draft/draft'
import { fillBlanks } from '../../../shared/snippet/fillBlanks'
import { searchSnippets, snippetSpans } from '../../../shared/snippet/searchSnippets'
import type { Snippet } from '../../../shared/snippet/snippet'
import type { SlotId } from '../../../shared/template/template'
import type { Today } from '../../../shared/today'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { SnippetCard } from './SnippetCard'
import { SnippetScope, type Scope } from './SnippetScope'
import './snippets.css'

export type SnippetsHandle = {
  /** Puts the keyboard into the search field and selects what it holds. */
  readonly focus: () => void
}

type Props = {
  readonly ref?: Ref<SnippetsHandle>
  readonly snippets: readonly Snippet[]
  /** The part of the draft that the caret is in; null where it is in none. */
  readonly section: { readonly slot: SlotId; readonly name: string } | null
  readonly profile: Profile
  readonly today: Today
  /** 界面 name of a slot; the shared slots' names where it is left out. */
  readonly slotName?: (slot: SlotId) => string
  readonly onInsert: (spans: readonly Span[]) => void
  /** Escape: back to the text. */
  readonly onLeave: () => void
}

const sharedSlotName = (slot: SlotId) => words.snippets.slots[slot] ?? slot

/** 短语: phrases for the part one is in, found by words, inserted with Enter or a click. */
export function SnippetsPane(props: Props) {
  const { ref, snippets, section, profile, today, slotName = sharedSlotName, onInsert, onLeave } = props
  const [query, setQuery] = useState('')
  const [scope, setScope] = useState<Scope>('section')
  const [active, setActive] = useState(0)
  const [hasFocus, setHasFocus] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const ids = useId()
  useImperativeHandle(ref, () => ({
    focus: () => {
      field.current?.focus()
      field.current?.select()
    },
  }))

  const found = searchSnippets(snippets, { query, slot: section?.slot, slotName })
  const shown =
    scope === 'section' && section ? found.filter((snippet) => snippet.slot === section.slot) : found
  const current = Math.min(active, shown.length - 1)
  const cardId = (index: number) => `${ids}-${index}`
  const insert = (snippet: Snippet | undefined) => {
    if (snippet) onInsert(fillBlanks(snippetSpans(snippet), profile, today))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const target = targetOf(event.key, current, shown.length)
    if (target !== undefined) setActive(target)
    else if (event.key === 'Enter') insert(shown[current])
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }

  const keyboard = {
    onKeyDown,
    onFocus: () => setHasFocus(true),
    onBlur: () => setHasFocus(false),
    'aria-activedescendant': shown.length > 0 && hasFocus ? cardId(current) : undefined,
  }
  return (
    <div className="snippets">
      <input
        ref={field}
        className="input snippet-search"
        role="combobox"
        aria-label={words.snippets.search}
        aria-expanded
        aria-controls={`${ids}-list`}
        aria-autocomplete="list"
        placeholder={words.snippets.placeholder}
        value={query}
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        {...keyboard}
      />
      <SnippetScope
        scope={section ? scope : 'all'}
        sectionName={section?.name}
        onChange={(chosen) => {
          setScope(chosen)
          setActive(0)
        }}
      />
      <ul
        id={`${ids}-list`}
        role="listbox"
        aria-label={words.snippets.list}
        tabIndex={0}
        className="snippet-list"
        {...keyboard}
      >
        {shown.map((snippet, index) => (
          <SnippetCard
            key={snippet.id}
            id={cardId(index)}
            spans={fillBlanks(snippetSpans(snippet), profile, today)}
            labels={section?.slot === snippet.slot ? snippet.tags : [slotName(snippet.slot), ...snippet.tags]}
            isActive={index === current}
            hasFocus={hasFocus}
            onChoose={() => {
              setActive(index)
              insert(snippet)
            }}
          />
        ))}
      </ul>
      <div className="snippet-empty" role="status">
        {shown.length === 0 && <p>{sayNothing(snippets.length, query.trim(), scope, section?.name)}</p>}
      </div>
      {shown.length === 0 && found.length > 0 && (
        <Button look="quiet" onPress={() => setScope('all')}>
          {words.snippets.showAll(found.length)}
        </Button>
      )}
    </div>
  )
}

/** Home and End stay with the text of the search field. */
function targetOf(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (current + 1) % count
  if (key === 'ArrowUp') return (current + count - 1) % count
  if (key === 'PageDown') return Math.min(current + 5, count - 1)
  if (key === 'PageUp') return Math.max(current - 5, 0)
  return undefined
}

function sayNothing(count: number, query: string, scope: Scope, sectionName: string | undefined): string {
  if (count === 0) return words.snippets.empty
  if (scope === 'section' && sectionName !== undefined) return words.snippets.nothingHere(query, sectionName)
  return words.snippets.nothingFound(query)
}
