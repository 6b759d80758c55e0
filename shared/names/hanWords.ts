/** A word of a text and where it begins (UTF-16 units). */
export type PlacedText = { readonly at: number; readonly word: string }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** 队到, 到临, 和县: what the segmenter joins though a name begins behind 到 or 和. */
const joined =
  /^(?:\p{Script=Han}[到赴往]|到(?![来达处底位场期头手家访])\p{Script=Han}|[和与及][省市县区镇乡校院局美])$/u

/** The words of a text; names fall into single characters and pairs. */
export function wordsOf(text: string): readonly PlacedText[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ at: index, word: segment })).flatMap(
    ({ at, word }) =>
      joined.test(word)
        ? [
            { at, word: word.charAt(0) },
            { at: at + 1, word: word.charAt(1) },
          ]
        : [{ at, word }],
  )
}
