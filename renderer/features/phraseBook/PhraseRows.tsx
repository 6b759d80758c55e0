import { useState, type KeyboardEvent } from 'react'
import { GridList } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { nameOfPhrase } from '../../../shared/snippet/arrangePhrases'
import type { OwnSnippet, PhraseBook } from '../../../shared/snippet/phraseBook'
import { words } from '../../words'
import { PhraseRow } from './PhraseRow'

type Props = {
  readonly phrases: readonly OwnSnippet[]
  readonly book: Pick<PhraseBook, 'favourites' | 'uses'>
  readonly selected: ReadonlySet<string>
  readonly canOrder: boolean
  readonly onSelect: (ids: ReadonlySet<string>) => void
  readonly onMove: (to: 'up' | 'down') => void
  readonly onDrop: (dropped: ReadonlySet<string>, target: string, place: 'before' | 'after') => void
  readonly onDelete: () => void
  /** Enter and F2: goes to where the phrase is changed. */
  readonly onOpen: () => void
}

/** Rows drawn at first, and more of them whenever the end is near. */
const page = 60
/** CSS pixels before the end of the list. */
const nearEnd = 800

/** The own phrases one is looking at: chosen by click and keys, several with Ctrl or Shift, dragged or moved with Alt and the arrows. */
export function PhraseRows(props: Props) {
  const { phrases, book, selected, canOrder, onSelect, onMove, onDrop, onDelete, onOpen } = props
  const [most, setMost] = useState(page)
  const favourites = new Set(book.favourites)
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !canOrder,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameById(phrases, String(key)) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on')
        onDrop(new Set([...keys].map(String)), String(target.key), target.dropPosition)
    },
  })

  function onKey(event: KeyboardEvent) {
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    if (isMove) onMove(event.key === 'ArrowUp' ? 'up' : 'down')
    else if (event.key === 'Delete') onDelete()
    else if (event.key === 'F2' || event.key === 'Enter') onOpen()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      className="phrase-rows"
      onKeyDownCapture={onKey}
      onScroll={({ currentTarget: box }) => {
        if (box.scrollTop + box.clientHeight > box.scrollHeight - nearEnd && most < phrases.length)
          setMost(most + page)
      }}
    >
      <GridList
        aria-label={words.phraseBook.manage.list}
        items={phrases.slice(0, most)}
        dependencies={[book, canOrder]}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={(keys) =>
          onSelect(new Set(keys === 'all' ? phrases.map(({ id }) => id) : [...keys].map(String)))
        }
        dragAndDropHooks={dragAndDropHooks}
      >
        {(phrase) => (
          <PhraseRow
            phrase={phrase}
            isFavourite={favourites.has(phrase.id)}
            uses={book.uses[phrase.id]?.count ?? 0}
            canOrder={canOrder}
          />
        )}
      </GridList>
    </div>
  )
}

function nameById(phrases: readonly OwnSnippet[], id: string): string {
  const phrase = phrases.find((each) => each.id === id)
  return phrase ? nameOfPhrase(phrase) : ''
}
