import { spansText } from '../../shared/draft/blockText'
import type { Draft } from '../../shared/draft/draft'
import { propertiesOfNotes, wordNotesOf } from '../../shared/draft/wordNotes'
import { standardExport, type ExportOptions } from '../../shared/layout/exportOptions'
import type { Layout } from '../../shared/layout/layout'
import { substituteFonts } from '../../shared/layout/substituteFonts'
import { exportedText } from '../../shared/draft/exportedText'
import { printedNumbers } from '../../shared/numbering/printedNumbers'
import { toBody } from './word/body'
import { contentsEntries, noContents, toContents } from './word/contents'
import { emptyLines } from './word/emptyLines'
import { buildFontTable } from './word/fontTable'
import { collectImages, type ReadImage } from './word/images'
import { headingLists, noLists } from './word/listNumbers'
import { buildNumbering } from './word/numberingPart'
import { buildPackage } from './word/package'
import { paragraph } from './word/paragraphs'
import { toRuns } from './word/runs'
import { styleIds } from './word/styleIds'
import { buildStyles } from './word/styles'
import { breakTitleSpans } from '../../shared/layout/breakTitleSpans'

/** What may be said about a Word file beside draft and layout. */
export type WordChoices = { readonly options?: ExportOptions; readonly readImage?: ReadImage }

/** The bytes of a .docx of the draft, every block of it, in the given layout. */
export function buildWord(
  draft: Draft,
  standardLayout: Layout,
  { options = standardExport, readImage = () => null }: WordChoices = {},
): Uint8Array {
  const { blocks, profile, title } = draft
  const layout = substituteFonts(standardLayout, options.fonts)
  const numbers = printedNumbers(blocks, layout.numbering)
  const lists = options.numbering === 'word' ? headingLists(blocks, layout.numbering) : noLists
  const asText = new Map([...numbers].filter(([id]) => !lists.places.has(id)))
  const contents = options.contents ? contentsEntries(blocks, numbers) : noContents
  const images = collectImages(readImage)
  const opening = toContents(contents) + toTitle(draft, layout, contents.size > 0)
  const properties = {
    title: exportedText(spansText(title)).replaceAll('\n', ''),
    creator: exportedText(profile.signatory ?? profile.unit ?? ''),
    company: exportedText(profile.unit ?? ''),
    custom: propertiesOfNotes(wordNotesOf(draft)),
  }
  return buildPackage(layout, properties, {
    hasTurnedPages: blocks.some((block) => block.type === 'table' && block.landscape),
    toBody: (sections) =>
      toBody(opening, blocks, {
        layout,
        contents,
        sections,
        numbers: asText,
        lists: lists.places,
        embedImage: images.embed,
      }),
    images: images.parts,
    parts: {
      'word/styles.xml': buildStyles(layout, { numbering: lists === noLists ? 'text' : options.numbering }),
      'word/fontTable.xml': buildFontTable(layout),
      'word/numbering.xml': buildNumbering(layout, lists.starts),
    },
  })
}

function toTitle({ title, blocks }: Draft, layout: Layout, pageBreakBefore: boolean): string {
  if (spansText(title) === '') return pageBreakBefore ? emptyLines(1, { pageBreakBefore }) : ''
  const { blankLinesBefore } = layout.title
  const runs = toRuns(breakTitleSpans(title, 'title', layout))
  const blankLines = blankLinesBefore[blocks[0]?.type === 'recipient' ? 'recipient' : 'body']
  return (
    paragraph({ style: styleIds.title, pageBreakBefore }, runs) + emptyLines(blankLines, { keepNext: true })
  )
}
