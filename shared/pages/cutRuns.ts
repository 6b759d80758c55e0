import type { PageRun } from './pageItem'

/** The runs of a stretch of text, from one offset up to another. */
export function cutRuns(runs: readonly PageRun[], from: number, to: number): PageRun[] {
  const cut: PageRun[] = []
  let at = 0
  for (const run of runs) {
    const words = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (words !== '') cut.push({ ...run, text: words })
    at += run.text.length
  }
  return cut
}
