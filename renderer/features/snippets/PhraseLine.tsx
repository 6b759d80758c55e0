import { useEffect, useRef } from 'react'
import type { Span } from '../../../shared/draft/draft'
import { PhraseMarks, type Regard } from './PhraseMarks'
import { MarkedText, PhraseText } from '../../phrases/PhraseText'

type Props = {
  readonly id: string
  readonly spans: readonly Span[]
  /** Stands at the end of the line, soft. */
  readonly end: string
  readonly regard: Regard
  readonly marked: readonly string[]
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** A phrase in one line of the palette. */
export function PhraseLine({ id, spans, end, regard, marked, isActive, onPoint, onChoose }: Props) {
  const element = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    <li
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      className="phrase-line"
      data-active={isActive || undefined}
      onMouseMove={isActive ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <PhraseText spans={spans} marked={marked} />
      <span className="phrase-marks">
        <PhraseMarks {...regard} />
      </span>
      {end !== '' && (
        <span className="phrase-end">
          <MarkedText text={end} marked={marked} />
        </span>
      )}
    </li>
  )
}
