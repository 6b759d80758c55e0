import { labelsOf } from '../../../shared/snippet/phraseEntry'
import { useId, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import type { Span } from '../../../shared/draft/draft'
import type { PhraseHit } from '../../../shared/snippet/phraseIndex'
import type { Snippet, SnippetPack } from '../../../shared/snippet/snippet'
import type { SlotId } from '../../../shared/template/template'
import { Settings2 } from 'lucide-react'
import type { Action } from '../../ui/action'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { MenuAtPoint, type PointMenu } from '../../ui/MenuAtPoint'
import { words } from '../../words'
import { PacksMenu } from './PacksMenu'
import type { Regard } from './PhraseMarks'
import { SnippetCard } from './SnippetCard'
import { SnippetScope, type Scope } from './SnippetScope'
import { useChosenLine } from './useChosenLine'
import './snippets.css'

export type SnippetsHandle = {
  /** Puts the keyboard into the search field and selects what it holds. */
  readonly focus: () => void
}

type Props = {
  readonly ref?: Ref<SnippetsHandle>
  /** How many phrases there are to look through. */
  readonly count: number
  /** What fits a query, the best first. */
  readonly find: (query: string) => readonly PhraseHit[]
  /** What of a phrase a query was found by, to be marked. */
  readonly matchedBy: (hit: PhraseHit) => readonly string[]
  /** The part of the draft that the caret is in; null where it is in none. */
  readonly section: { readonly slot: SlotId; readonly name: string } | null
  /** 界面 name of a slot. */
  readonly slotName: (slot: SlotId) => string
  /** A phrase as it would stand in the text. */
  readonly fill: (snippet: Snippet) => readonly Span[]
  readonly regardOf: (snippet: Snippet) => Regard
  /** What can be done with a phrase besides putting it in, and what that menu is called. */
  readonly actionsOf: (snippet: Snippet) => { readonly label: string; readonly actions: readonly Action[] }
  /** 短语管理 was asked for. */
  readonly onManage: () => void
  readonly packs: readonly SnippetPack[]
  readonly packsOff: readonly string[]
  readonly onPacksOff: (off: readonly string[]) => void
  readonly onInsert: (snippet: Snippet) => void
  /** Escape: back to the text. */
  readonly onLeave: () => void
}

/** Cards drawn at first, and more of them whenever the end is near. */
const page = 60
/** CSS pixels before the end of the list. */
const nearEnd = 600

/** 短语: phrases for the part one is in, found by words or pinyin, inserted with Enter or a click. */
export function SnippetsPane(props: Props) {
  const { ref, count, find, matchedBy, section, slotName, fill, onInsert, onLeave } = props
  const [menu, setMenu] = useState<PointMenu | null>(null)
  const [query, setQuery] = useState('')
  const [scope, setScope] = useState<Scope>('section')
  const [most, setMost] = useState(page)
  const [hasFocus, setHasFocus] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const ids = useId()
  useImperativeHandle(ref, () => ({
    focus: () => {
      field.current?.focus()
      field.current?.select()
    },
  }))

  const found = useMemo(() => find(query), [find, query])
  const here =
    scope === 'section' && section ? found.filter(({ snippet }) => snippet.slot === section.slot) : found
  // What is looked for by words and not found in this part is shown from all others.
  const isElsewhere = query.trim() !== '' && here.length === 0 && found.length > 0
  const fitting = isElsewhere ? found : here
  const shown = fitting.slice(0, most)
  const insert = (index: number) => {
    const hit = shown[index]
    if (hit) onInsert(hit.snippet)
  }
  const { current, setActive, onKeyDown } = useChosenLine({
    count: shown.length,
    onChoose: insert,
    onLeave: () => {
      if (query === '') onLeave()
      else {
        setQuery('')
        startOver()
      }
    },
  })
  const cardId = (index: number) => `${ids}-${index}`
  const startOver = () => {
    setActive(0)
    setMost(page)
  }

  const openMenu = (hit: PhraseHit | undefined, x: number, y: number) => {
    if (hit) setMenu({ x, y, ...props.actionsOf(hit.snippet) })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) {
      onKeyDown(event)
      return
    }
    event.preventDefault()
    const card = document.getElementById(cardId(current))?.getBoundingClientRect()
    if (card) openMenu(shown[current], card.left, card.bottom)
  }

  const keyboard = {
    onKeyDown: onKey,
    onFocus: () => setHasFocus(true),
    onBlur: () => setHasFocus(false),
    'aria-activedescendant': shown.length > 0 && hasFocus ? cardId(current) : undefined,
  }
  return (
    <div className="snippets">
      <div className="snippet-head">
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
            startOver()
          }}
          {...keyboard}
        />
        <IconButton label={words.phraseBook.manage.title} onPress={props.onManage}>
          <Settings2 aria-hidden />
        </IconButton>
      </div>
      <div className="snippet-bar">
        <SnippetScope
          scope={section ? scope : 'all'}
          sectionName={section?.name}
          onChange={(chosen) => {
            setScope(chosen)
            startOver()
          }}
        />
        <span className="snippet-count" role="status">
          {isElsewhere ? words.snippets.elsewhere(fitting.length) : words.snippets.count(fitting.length)}
        </span>
        <PacksMenu packs={props.packs} off={props.packsOff} onChange={props.onPacksOff} />
      </div>
      <ul
        id={`${ids}-list`}
        role="listbox"
        aria-label={words.snippets.list}
        tabIndex={0}
        className="snippet-list"
        onScroll={({ currentTarget: list }) => {
          if (list.scrollTop + list.clientHeight > list.scrollHeight - nearEnd && most < fitting.length)
            setMost(most + page)
        }}
        {...keyboard}
      >
        {shown.map((hit, index) => (
          <SnippetCard
            key={hit.snippet.id}
            id={cardId(index)}
            spans={fill(hit.snippet)}
            labels={
              section?.slot === hit.snippet.slot
                ? labelsOf(hit.snippet)
                : [slotName(hit.snippet.slot), ...labelsOf(hit.snippet)]
            }
            regard={props.regardOf(hit.snippet)}
            onMenu={(x, y) => openMenu(hit, x, y)}
            marked={query === '' ? [] : matchedBy(hit)}
            isActive={index === current}
            hasFocus={hasFocus}
            onChoose={() => {
              setActive(index)
              insert(index)
            }}
          />
        ))}
      </ul>
      {menu && <MenuAtPoint menu={menu} onClose={() => setMenu(null)} />}
      <div className="snippet-empty" role="status">
        {shown.length === 0 && <p>{sayNothing(count, query.trim(), scope, section?.name)}</p>}
      </div>
      {shown.length === 0 && found.length > 0 && (
        <Button look="quiet" onPress={() => setScope('all')}>
          {words.snippets.showAll(found.length)}
        </Button>
      )}
    </div>
  )
}

function sayNothing(count: number, query: string, scope: Scope, sectionName: string | undefined): string {
  if (count === 0) return words.snippets.empty
  if (query === '' && scope === 'section' && sectionName !== undefined)
    return words.snippets.nothingHere(sectionName)
  return words.snippets.nothingFound(query)
}
