import { useEffect, useState } from 'react'
import { countCharacters } from '../../../shared/draft/countCharacters'
import type { Article } from '../../../shared/material/article'
import type { ReadSource } from '../../../shared/material/requests'

const linesAtOnce = 2000

/** 字数 of each article without what was cut, as far as counted; long sources are counted in slices, so that the list shows at once. */
export function useArticleSizes(source: ReadSource): ReadonlyMap<Article, number> {
  const [counted, setCounted] = useState<{ source: ReadSource; sizes: ReadonlyMap<Article, number> } | null>(
    null,
  )
  useEffect(() => {
    const slices = countInSlices(source)
    let timer: ReturnType<typeof setTimeout> | undefined
    const countOn = () => {
      const slice = slices.next()
      if (slice.done) setCounted({ source, sizes: slice.value })
      else timer = setTimeout(countOn)
    }
    countOn()
    return () => clearTimeout(timer)
  }, [source])
  return counted?.source === source ? counted.sizes : none
}

const none: ReadonlyMap<Article, number> = new Map()

function* countInSlices({
  lines,
  articles,
  boilerplate,
}: ReadSource): Generator<undefined, Map<Article, number>> {
  const sizes = new Map<Article, number>()
  const cut = new Set<number>()
  for (const { startLine, endLine } of boilerplate)
    for (let line = startLine; line <= endLine; line++) cut.add(line)
  let sinceRest = 0
  for (const article of articles) {
    let size = 0
    for (let line = article.startLine; line <= article.endLine; line += linesAtOnce) {
      const part = lines
        .slice(line - 1, Math.min(article.endLine, line + linesAtOnce - 1))
        .filter((_, index) => !cut.has(line + index))
      size += countCharacters(part.join('\n'))
      sinceRest += part.length
      if (sinceRest < linesAtOnce) continue
      sinceRest = 0
      yield
    }
    sizes.set(article, size)
  }
  return sizes
}
