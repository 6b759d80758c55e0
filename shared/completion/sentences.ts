/** Where a text is cut into sentences, and a sentence into clauses: behind these marks. */
const sentenceEnd = /[。！？!?；;\n][”’）)」』》]*/gu
const clauseEnd = /[，,：:]/gu

/** Where the sentence begins that the end of this text is in. */
export function sentenceStart(text: string): number {
  let start = 0
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) start = index + mark.length
  return start
}

/** The sentences of a text in order, their closing marks included. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) {
    sentences.push(text.slice(start, index + mark.length))
    start = index + mark.length
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

/** Where the clauses of a sentence begin, its own beginning first. */
export function clauseStarts(sentence: string): number[] {
  return [0, ...Array.from(sentence.matchAll(clauseEnd), ({ index }) => index + 1)]
}

export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}
