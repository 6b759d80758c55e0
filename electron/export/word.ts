import { Document, DocumentGridType, Paragraph } from 'docx'
import { spansText } from '../../shared/draft/blockText'
import type { Draft } from '../../shared/draft/draft'
import { propertiesOfNotes, wordNotesOf } from '../../shared/draft/wordNotes'
import { standardExport, type ExportOptions } from '../../shared/layout/exportOptions'
import { characterWidth, toTwips, type Layout } from '../../shared/layout/layout'
import { substituteFonts } from '../../shared/layout/substituteFonts'
import { exportedText } from './exportedText'
import { printedNumbers } from './printedNumbers'
import { toBody } from './word/body'
import { contentsEntries, contentsPlace, putContents } from './word/contents'
import { emptyLines } from './word/emptyLines'
import { buildFooters } from './word/footers'
import type { ReadImage } from './word/images'
import { headingLists, type HeadingLists } from './word/listNumbers'
import { buildNumbering, putListIds } from './word/numberingPart'
import { buildPackage } from './word/package'
import { toRuns } from './word/runs'
import { styleIds } from './word/styleIds'
import { breakTitleSpans } from './word/title'

/** What may be said about a Word file beside draft and layout. */
export type WordChoices = { readonly options?: ExportOptions; readonly readImage?: ReadImage }

const noLists: HeadingLists = { places: new Map(), starts: [] }

/** The bytes of a .docx of the draft, every block of it, in the given layout. */
export function buildWord(draft: Draft, standardLayout: Layout, choices: WordChoices = {}): Uint8Array {
  const { options = standardExport, readImage = () => null } = choices
  const layout = substituteFonts(standardLayout, options.fonts)
  const numbers = printedNumbers(draft.blocks)
  const lists = options.numbering === 'word' ? headingLists(draft.blocks) : noLists
  const asText = new Map([...numbers].filter(([id]) => !lists.places.has(id)))
  const entries = options.contents ? contentsEntries(draft.blocks, numbers) : new Map<string, never>()
  const hasContents = entries.size > 0
  const document = new Document({
    title: exportedText(spansText(draft.title)).replaceAll('\n', ''),
    creator: exportedText(draft.profile.signatory ?? draft.profile.unit ?? ''),
    lastModifiedBy: '',
    customProperties: propertiesOfNotes(wordNotesOf(draft)),
    evenAndOddHeaderAndFooters: layout.pageNumber.place === 'outer',
    defaultTabStop: characterWidth(layout),
    sections: [
      {
        properties: { page: pageOf(layout), ...gridOf(layout) },
        footers: buildFooters(layout),
        children: [
          ...(hasContents ? [contentsPlace()] : []),
          ...toTitle(draft, layout, hasContents),
          ...toBody(draft.blocks, {
            layout,
            numbers: asText,
            lists: lists.places,
            marks: entries,
            readImage,
          }),
        ],
      },
    ],
  })
  return buildPackage(document, {
    layout,
    options,
    company: exportedText(draft.profile.unit ?? ''),
    parts: options.numbering === 'word' ? { 'word/numbering.xml': buildNumbering(layout, lists.starts) } : {},
    finishDocument: (xml) => putListIds(hasContents ? putContents(xml, entries.values()) : xml),
  })
}

function pageOf({ page }: Layout) {
  return {
    size: { width: toTwips(page.width), height: toTwips(page.height) },
    margin: {
      top: toTwips(page.top),
      right: toTwips(page.right),
      bottom: toTwips(page.bottom),
      left: toTwips(page.left),
      header: toTwips(page.header),
      footer: toTwips(page.footer),
      gutter: 0,
    },
  }
}

/** Lines only: with a grid of characters LibreOffice sets 14 to a line (format.md, trap 1). */
function gridOf({ grid, linePitch }: Layout) {
  return grid ? { grid: { type: DocumentGridType.LINES, linePitch } } : {}
}

function toTitle(draft: Draft, layout: Layout, pageBreakBefore: boolean): Paragraph[] {
  if (spansText(draft.title) === '') return pageBreakBefore ? emptyLines(1, { pageBreakBefore }) : []
  const { blankLinesBefore } = layout.title
  return [
    new Paragraph({
      style: styleIds.title,
      ...(pageBreakBefore ? { pageBreakBefore } : {}),
      children: toRuns(breakTitleSpans(draft.title, 'title', layout)),
    }),
    ...emptyLines(blankLinesBefore[draft.blocks[0]?.type === 'recipient' ? 'recipient' : 'body'], {
      keepNext: true,
    }),
  ]
}
