import { useEffect, useRef } from 'react'
import type { Span } from '../../../shared/draft/draft'
import { words } from '../../words'
import { MarkedText, PhraseText } from './PhraseText'

type Props = {
  readonly id: string
  readonly spans: readonly Span[]
  readonly labels: readonly string[]
  /** What the search found it by. */
  readonly marked: readonly string[]
  readonly isActive: boolean
  /** The keyboard is in the list or its search field, so that Enter means this card when it is active. */
  readonly hasFocus: boolean
  readonly onChoose: () => void
}

/** A phrase in the list. The mouse leaves the focus, and with it the caret, where it is. */
export function SnippetCard({ id, spans, labels, marked, isActive, hasFocus, onChoose }: Props) {
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
    >
      <PhraseText spans={spans} marked={marked} />
      <span className="snippet-labels">
        {labels.map((label) => (
          <span key={label}>
            <MarkedText text={label} marked={marked} />
          </span>
        ))}
        {isActive && hasFocus && <span className="snippet-hint">{words.snippets.insert}</span>}
      </span>
    </li>
  )
}
