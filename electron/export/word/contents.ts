import { spansText } from '../../../shared/draft/blockText'
import type { Block, BlockId } from '../../../shared/draft/draft'
import { contentsLevels } from '../../../shared/layout/exportOptions'
import { exporting } from '../../../shared/words/zhCN/exporting'
import { exportedText } from '../../../shared/draft/exportedText'
import { emptyLines } from './emptyLines'
import { escapeXml } from './escapeXml'
import { paragraph } from './paragraphs'
import { tab, toRun } from './runs'
import { contentsStyle, styleIds } from './styleIds'

/** The bookmark on a heading. */
export type HeadingMark = { readonly id: number; readonly name: string }

type ContentsEntry = { readonly mark: HeadingMark; readonly level: number; readonly text: string }

export type ContentsEntries = ReadonlyMap<BlockId, ContentsEntry>

export const noContents: ContentsEntries = new Map()

/** The headings that the contents field names, by block. */
export function contentsEntries(
  blocks: readonly Block[],
  numbers: ReadonlyMap<BlockId, string>,
): ContentsEntries {
  const entries = new Map<BlockId, ContentsEntry>()
  for (const block of blocks) {
    if (block.type !== 'heading' || block.level > contentsLevels) continue
    const text = exportedText(`${numbers.get(block.id) ?? ''}${spansText(block.lead)}`)
    if (text === '') continue
    entries.set(block.id, {
      mark: { id: entries.size + 1, name: `_Toc${entries.size + 1}` },
      level: block.level,
      text: text.replaceAll('\n', ' '),
    })
  }
  return entries
}

/** Puts the bookmark round a heading's number and lead. */
export function markHeading(runs: string, mark: HeadingMark | undefined): string {
  if (!mark) return runs
  return `<w:bookmarkStart w:id="${mark.id}" w:name="${mark.name}"/>${runs}<w:bookmarkEnd w:id="${mark.id}"/>`
}

/**
 * The contents field: a content control of Word's gallery, so that Word offers 更新目录, with an entry and a page reference
 * for each heading. The field is dirty: Word asks to fill in the page numbers when it opens the file.
 */
export function toContents(entries: ContentsEntries): string {
  if (entries.size === 0) return ''
  const lines = [...entries.values()]
  const begin = `${field('begin', ' w:dirty="true"')}${instruction(`TOC \\o "1-${contentsLevels}" \\h \\z \\u`)}${field('separate')}`
  const paragraphs = lines.map(({ mark, level, text }, index) =>
    paragraph(
      { style: contentsStyle(level) },
      `${index === 0 ? begin : ''}<w:hyperlink w:anchor="${mark.name}" w:history="1">${toRun(text)}${tab}${field('begin')}${instruction(`PAGEREF ${mark.name} \\h`)}${field('separate')}${run('<w:t></w:t>')}${field('end')}</w:hyperlink>${index === lines.length - 1 ? field('end') : ''}`,
    ),
  )
  const title = paragraph({ style: styleIds.contentsTitle }, toRun(exporting.contentsTitle)) + emptyLines(1)
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${title}${paragraphs.join('')}</w:sdtContent></w:sdt>`
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
