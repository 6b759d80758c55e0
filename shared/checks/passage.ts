import { spansText, textOf } from '../draft/blockText'
import type { Blank, Block, Span } from '../draft/draft'

/** What block rules read: the text of a block or of the title, and where its blanks stand in it. */
export type Passage = {
  readonly text: string
  readonly blanks: readonly { readonly start: number; readonly end: number; readonly blank: Blank }[]
}

export function passageOf(block: Block): Passage {
  return { text: textOf(block), blanks: blanksIn(spanRuns(block)) }
}

/** The passage of the draft's title. */
export function titlePassage(title: readonly Span[]): Passage {
  return { text: spansText(title), blanks: blanksIn([title]) }
}

/** Runs of spans in the order of `textOf`; between two runs stands one separating character. */
function spanRuns(block: Block): (readonly Span[])[] {
  switch (block.type) {
    case 'heading':
      return [[...block.lead, ...(block.tail ?? [])]]
    case 'paragraph':
    case 'recipient':
      return [block.spans]
    case 'attachment':
      return [block.title]
    case 'table':
      return block.rows.flatMap((row) =>
        row.flatMap((cell) => (cell.paragraphs.length === 0 ? [[]] : cell.paragraphs)),
      )
    case 'attachments':
    case 'signature':
    case 'pageBreak':
    case 'image':
      return []
  }
}

function blanksIn(runs: readonly (readonly Span[])[]): Passage['blanks'] {
  const blanks: Passage['blanks'][number][] = []
  let at = 0
  for (const run of runs) {
    for (const { text, blank } of run) {
      if (blank) blanks.push({ start: at, end: at + text.length, blank })
      at += text.length
    }
    at += 1
  }
  return blanks
}
