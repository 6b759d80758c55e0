import { Bookmark, Paragraph, type TextRun } from 'docx'
import { spansText } from '../../../shared/draft/blockText'
import type { Block, BlockId } from '../../../shared/draft/draft'
import { contentsLevels } from '../../../shared/layout/exportOptions'
import { exporting } from '../../../shared/words/zhCN/exporting'
import { exportedText } from '../exportedText'
import { escapeXml } from './escapeXml'
import { contentsStyle, styleIds } from './styleIds'

/** The name of the bookmark on a heading. */
export type HeadingMark = string

type Entry = { readonly mark: HeadingMark; readonly level: number; readonly text: string }

/** The headings that the contents field names, by block. */
export function contentsEntries(
  blocks: readonly Block[],
  numbers: ReadonlyMap<BlockId, string>,
): ReadonlyMap<BlockId, Entry> {
  const entries = new Map<BlockId, Entry>()
  for (const block of blocks) {
    if (block.type !== 'heading' || block.level > contentsLevels) continue
    const text = exportedText(`${numbers.get(block.id) ?? ''}${spansText(block.lead)}`)
    if (text === '') continue
    entries.set(block.id, {
      mark: `_Toc${entries.size + 1}`,
      level: block.level,
      text: text.replaceAll('\n', ' '),
    })
  }
  return entries
}

/** Puts the bookmark round a heading's number and lead. */
export function markHeading(runs: readonly TextRun[], mark: HeadingMark | undefined): (TextRun | Bookmark)[] {
  return mark === undefined ? [...runs] : [new Bookmark({ id: mark, children: runs })]
}

/** Where the contents are to stand, until `putContents` puts them there. */
export function contentsPlace(): Paragraph {
  return new Paragraph({ style: styleIds.contentsTitle })
}

/**
 * Puts the contents field at its place: a content control of Word's gallery, so that Word offers 更新目录, with an entry
 * and a page reference for each heading. The field is dirty: Word asks to fill in the page numbers when it opens the file.
 */
export function putContents(xml: string, entries: Iterable<Entry>): string {
  const place = `<w:p><w:pPr><w:pStyle w:val="${styleIds.contentsTitle}"/></w:pPr></w:p>`
  const lines = [...entries]
  const begin = `${field('begin', ' w:dirty="true"')}${instruction(`TOC \\o "1-${contentsLevels}" \\h \\z \\u`)}${field('separate')}`
  const paragraphs = lines.map(
    ({ mark, level, text }, index) =>
      `<w:p><w:pPr><w:pStyle w:val="${contentsStyle(level)}"/></w:pPr>${index === 0 ? begin : ''}<w:hyperlink w:anchor="${mark}" w:history="1">${run(`<w:t xml:space="preserve">${escapeXml(text)}</w:t>`)}${run('<w:tab/>')}${field('begin')}${instruction(`PAGEREF ${mark} \\h`)}${field('separate')}${run('<w:t></w:t>')}${field('end')}</w:hyperlink>${index === lines.length - 1 ? field('end') : ''}</w:p>`,
  )
  const title = `<w:p><w:pPr><w:pStyle w:val="${styleIds.contentsTitle}"/></w:pPr>${run(`<w:t>${exporting.contentsTitle}</w:t>`)}</w:p>`
  return xml.replace(
    place,
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${title}${paragraphs.join('')}</w:sdtContent></w:sdt>`,
  )
}

function field(kind: 'begin' | 'separate' | 'end', more = ''): string {
  return run(`<w:fldChar w:fldCharType="${kind}"${more}/>`)
}

function instruction(text: string): string {
  return run(`<w:instrText xml:space="preserve"> ${escapeXml(text)} </w:instrText>`)
}

function run(content: string): string {
  return `<w:r>${content}</w:r>`
}
