import type { Blank, Span } from '../../../shared/draft/draft'
import { words } from '../../words'

/** A phrase as it will stand in the text, its blanks drawn as chips. */
export function PhraseText({ spans }: { readonly spans: readonly Span[] }) {
  return (
    <span className="phrase-text">
      {spans.map((span, index) =>
        span.blank ? (
          <span key={index} className="phrase-blank" title={sayBlank(span.blank)}>
            {span.text}
          </span>
        ) : (
          span.text
        ),
      )}
    </span>
  )
}

function sayBlank(blank: Blank): string {
  if (blank.choices) return words.snippets.choices(blank.choices)
  return [words.snippets.blankKinds[blank.kind], blank.unit].filter(Boolean).join(' · ')
}
