import { Ellipsis } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Span } from '../../../shared/draft/draft'
import { words } from '../../words'
import { MarkedText, PhraseText } from '../../phrases/PhraseText'
import { PhraseMarks, type Regard } from './PhraseMarks'

type Props = {
  readonly id: string
  readonly spans: readonly Span[]
  readonly labels: readonly string[]
  readonly regard: Regard
  /** What the search found it by. */
  readonly marked: readonly string[]
  readonly isActive: boolean
  /** The keyboard is in the list or its search field, so that Enter means this card when it is active. */
  readonly hasFocus: boolean
  readonly onChoose: () => void
  /** What else can be done with it was asked for at a place of the window. */
  readonly onMenu: (x: number, y: number) => void
}

/** A phrase in the list. The mouse leaves the focus, and with it the caret, where it is. */
export function SnippetCard(props: Props) {
  const { id, spans, labels, regard, marked, isActive, hasFocus, onChoose, onMenu } = props
  const element = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isActive && hasFocus) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive, hasFocus])
  return (
    <li
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      className="snippet-card"
      data-active={(isActive && hasFocus) || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu(event.clientX, event.clientY)
      }}
    >
      <PhraseText spans={spans} marked={marked} />
      <span className="snippet-labels">
        <PhraseMarks {...regard} />
        {labels.map((label) => (
          <span key={label}>
            <MarkedText text={label} marked={marked} />
          </span>
        ))}
        {isActive && hasFocus && <span className="snippet-hint">{words.snippets.insert}</span>}
        {/* For the mouse: with the keyboard the menu key opens the same. An option holds nothing that takes the focus. */}
        <span
          aria-hidden
          className="card-menu"
          title={words.phraseBook.card.menu}
          onClick={(event) => {
            event.stopPropagation()
            const { right, bottom } = event.currentTarget.getBoundingClientRect()
            onMenu(right, bottom)
          }}
        >
          <Ellipsis />
        </span>
      </span>
    </li>
  )
}
