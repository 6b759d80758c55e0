const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** Where a word begins or ends in a text, both ends of the text included: Latin words by their letters, Chinese ones by dictionary. */
export function wordEdges(text: string): ReadonlySet<number> {
  const edges = new Set([text.length])
  for (const { index } of segmenter.segment(text)) edges.add(index)
  return edges
}
