import { parsePhrase } from '../../../shared/snippet/blankGrammar'
import { PhraseText } from '../../phrases/PhraseText'
import { words } from '../../words'

/** A phrase being written as it will stand in the text; one that does not parse as it is written. */
export function PhrasePreview({ text }: { readonly text: string }) {
  const parsed = parsePhrase(text)
  return (
    <section className="phrase-part" aria-label={words.phraseBook.preview}>
      <h3>{words.phraseBook.preview}</h3>
      <p className="phrase-sample">
        <PhraseText spans={parsed.problem === undefined ? parsed.spans : [{ text }]} marked={[]} />
      </p>
    </section>
  )
}
