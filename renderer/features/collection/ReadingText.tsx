import { useEffect, useRef, useState } from 'react'
import { words } from '../../words'
import type { ReadingLine } from './articleLines'

const linesPerChunk = 120

/** An article for reading. Chunks far from the window hold their place without their lines, so that long texts stay quick. */
export function ReadingText({ lines }: { readonly lines: readonly ReadingLine[] }) {
  const chunks: (readonly ReadingLine[])[] = []
  for (let at = 0; at < lines.length; at += linesPerChunk) chunks.push(lines.slice(at, at + linesPerChunk))
  return chunks.map((chunk) => (
    <ReadingChunk key={chunk[0]?.line} lines={chunk} isFirst={chunk === chunks[0]} />
  ))
}

function ReadingChunk({ lines, isFirst }: { lines: readonly ReadingLine[]; isFirst: boolean }) {
  const [isNear, setIsNear] = useState(isFirst)
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observed = element.current
    if (isNear || !observed) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true)
      },
      { root: observed.closest('.reading'), rootMargin: '1500px 0px' },
    )
    observer.observe(observed)
    return () => observer.disconnect()
  }, [isNear])
  return (
    <div
      ref={element}
      className="reading-chunk"
      style={isNear ? undefined : { height: `${estimate(lines)}em` }}
    >
      {isNear && lines.map((line) => <Line key={line.line} line={line} />)}
    </div>
  )
}

function Line({ line }: { readonly line: ReadingLine }) {
  switch (line.type) {
    case 'title':
      return <p className="reading-title">{line.text}</p>
    case 'signoff':
      return <p className="reading-signoff">{line.text}</p>
    case 'cut':
      return (
        <details className="reading-cut">
          <summary>{words.collection.cutHere(line.lines.length)}</summary>
          {line.lines.map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </details>
      )
    case 'text':
      return (
        <p>
          {line.parts.map(({ text, level }, index) =>
            level === undefined ? (
              text
            ) : (
              <span key={index} className="reading-heading" data-level={Math.min(level, 4)}>
                {text}
              </span>
            ),
          )}
        </p>
      )
  }
}

/** Height in em at about 36 characters a line. */
function estimate(lines: readonly ReadingLine[]): number {
  return lines.reduce((sum, line) => sum + 1.8 * Math.ceil((2 + lengthOf(line)) / 36), 0)
}

function lengthOf(line: ReadingLine): number {
  if (line.type === 'cut') return 0
  return line.type === 'text' ? line.parts.reduce((sum, { text }) => sum + text.length, 0) : line.text.length
}
