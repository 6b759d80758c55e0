import { buildFile } from '../../../electron/export/buildFile'
import { textOf } from '../../../shared/draft/blockText'
import { layouts } from '../../../shared/layout/layouts'
import { printedNumbers } from '../../../shared/numbering/printedNumbers'
import { paginate } from '../../../shared/pages/paginate'
import { wordFixtures } from '../../electron/export/wordFixtures'

/** Text with figures under headings of three levels. */
export const withHeadings = wordFixtures.pages30?.draft

/** The Word file of a draft. @param {import('../../../shared/draft/draft').Draft} draft */
export async function buildWordFile(draft) {
  const { bytes } = await buildFile(draft, 'docx', layouts.gbt9704)
  return bytes
}

/**
 * Where pages begin by `paginate`: how much of the text, as `bare` leaves it, stands before each.
 * @param {import('../../../shared/draft/draft').Draft} draft @param {(text: string) => string} bare
 */
export function estimatedStarts(draft, bare) {
  const numbers = printedNumbers(draft.blocks)
  const { blocks } = paginate(draft, layouts.gbt9704)
  let before = bare(draft.title.map(({ text }) => text).join('')).length
  const starts = [0]
  for (const [index, block] of draft.blocks.entries()) {
    const number = numbers.get(block.id) ?? ''
    const text = textOf(block)
    for (const { offset } of blocks[index]?.turns ?? [])
      starts.push(before + (offset === 0 ? 0 : bare(number + text.slice(0, offset)).length))
    before += bare(number + text).length
  }
  return starts
}
