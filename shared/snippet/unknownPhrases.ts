import type { OwnSnippet } from './phraseBook'

/** Of phrases read from a file those that are not there word for word, each once; one whose id is taken gets another. */
export function unknownPhrases(
  read: readonly OwnSnippet[],
  present: readonly OwnSnippet[],
  newId: () => string,
): readonly OwnSnippet[] {
  const texts = new Set(present.map(({ text }) => text.trim()))
  const ids = new Set(present.map(({ id }) => id))
  return read.flatMap((phrase) => {
    const text = phrase.text.trim()
    if (texts.has(text)) return []
    const id = ids.has(phrase.id) ? newId() : phrase.id
    texts.add(text)
    ids.add(id)
    return [{ ...phrase, id }]
  })
}
