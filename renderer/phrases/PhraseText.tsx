import { Fragment } from 'react'
import type { Blank, Span } from '../../shared/draft/draft'
import { words } from '../words'
import './phraseText.css'

type Props = {
  readonly spans: readonly Span[]
  /** What the search found it by. */
  readonly marked: readonly string[]
}

/** A phrase as it will stand in the text, its blanks drawn as chips. */
export function PhraseText({ spans, marked }: Props) {
  return (
    <span className="phrase-text">
      {spans.map((span, index) =>
        span.blank ? (
          <span key={index} className="phrase-blank" title={sayBlank(span.blank)}>
            <MarkedText text={span.text} marked={marked} />
          </span>
        ) : (
          <MarkedText key={index} text={span.text} marked={marked} />
        ),
      )}
    </span>
  )
}

/** A text in which the first occurrence of each found piece is marked. */
export function MarkedText({ text, marked }: { readonly text: string; readonly marked: readonly string[] }) {
  const pieces = marked.filter((piece) => piece !== '' && text.includes(piece))
  if (pieces.length === 0) return text
  const ends = new Set([0, text.length])
  const spots = pieces.map((piece) => [text.indexOf(piece), text.indexOf(piece) + piece.length] as const)
  for (const spot of spots) for (const end of spot) ends.add(end)
  const cuts = [...ends].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const part = text.slice(start, cuts[index + 1])
    const isMarked = spots.some(([from, to]) => from <= start && start < to)
    return isMarked ? <mark key={start}>{part}</mark> : <Fragment key={start}>{part}</Fragment>
  })
}

function sayBlank(blank: Blank): string {
  if (blank.choices) return words.snippets.choices(blank.choices)
  return [words.snippets.blankKinds[blank.kind], blank.unit].filter(Boolean).join(' · ')
}
