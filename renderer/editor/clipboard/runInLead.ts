import type { RunStyle } from './elementStyle'

/** A stretch of a paragraph in one look. */
export type Run = RunStyle & { readonly text: string }

/** As long a run-in heading may be. */
const longest = 50
const closing = /[。．.：:；;！？]$/u
/** Faces of headings, told from the body's 仿宋 or 宋体. */
const headingFaces = /黑体|hei|楷体|kai|标宋/u

/**
 * Where the heading ends that a paragraph begins with, in UTF-16 units: a first sentence in bold or in a heading's face,
 * before text in neither; undefined where that is not clear.
 */
export function leadEndOf(runs: readonly Run[]): number | undefined {
  const first = runs.findIndex((run) => run.text.trim() !== '')
  const look = runs[first]
  if (!look || !isSetOff(look)) return undefined
  let end = 0
  let index = 0
  for (const run of runs) {
    if (run.text.trim() !== '' && !isSetOff(run)) break
    end += run.text.length
    index += 1
  }
  const text = runs.map((run) => run.text).join('')
  const rest = runs.slice(index)
  if (rest.every((run) => run.text.trim() === '') || rest.some((run) => isSetOff(run))) return undefined
  // The mark is often left outside the bold.
  if (!closing.test(text.slice(0, end).trimEnd()) && closing.test(text.slice(0, end + 1))) end += 1
  const lead = text.slice(0, end).trim()
  return closing.test(lead) && lead.length <= longest && text.slice(end).trim() !== '' ? end : undefined
}

function isSetOff({ bold, face }: RunStyle): boolean {
  return bold === true || (face !== undefined && headingFaces.test(face))
}
