import { spansText } from '../../shared/draft/blockText'
import type { Block, Draft } from '../../shared/draft/draft'
import { imageText } from '../../shared/draft/imageText'
import type { HeadingNumbering } from '../../shared/layout/layout'
import { gbt9704 } from '../../shared/layout/gbt9704'
import { exportedText } from '../../shared/draft/exportedText'
import { printedNumbers } from '../../shared/numbering/printedNumbers'
import { toGrid } from '../../shared/table/tableGrid'

const indent = '\u3000\u3000'
/** Full-width columns of a line, as the official layout has them. */
const lineWidth = gbt9704.grid.characters

/**
 * The draft as plain text: numbers written out, two full-width blanks before each paragraph, title centred and signature
 * to the right by full-width blanks, tables separated by tabs. Lines end in CRLF, for old editors.
 */
export function toPlainText(draft: Draft, form: HeadingNumbering = 'official'): string {
  const numbers = printedNumbers(draft.blocks, form)
  const title = linesOf(spansText(draft.title)).filter((line) => line !== '')
  const head = title.length === 0 ? [] : [...title.map(centred), '']
  const body = draft.blocks.flatMap((block) => blockLines(block, numbers.get(block.id) ?? ''))
  return `${[...head, ...body].join('\r\n').trimEnd()}\r\n`
}

function blockLines(block: Block, number: string): string[] {
  switch (block.type) {
    case 'heading':
      return indented(number + spansText(block.lead) + spansText(block.tail ?? []))
    case 'paragraph': {
      const text = spansText(block.spans)
      if (block.align === 'center') return linesOf(text).map(centred)
      return block.align === 'right' ? linesOf(text).map((line) => toRight(line, 0)) : indented(text)
    }
    case 'recipient':
      return linesOf(spansText(block.spans))
    case 'table':
      return ['', ...tableLines(block.rows), '']
    case 'attachments':
      return attachmentLines(block.names)
    case 'signature':
      return ['', ...signatureLines(block.units, block.date)]
    case 'attachment':
      return ['', number, '', ...linesOf(spansText(block.title)).map(centred), '']
    case 'image':
      return linesOf(imageText(block.alt)).map(centred)
    case 'pageBreak':
      return ['']
  }
}

function linesOf(text: string): string[] {
  return exportedText(text).split('\n')
}

function indented(text: string): string[] {
  return linesOf(text).map((line, index) => (line === '' || index > 0 ? line : indent + line))
}

function tableLines(rows: Extract<Block, { type: 'table' }>['rows']): string[] {
  return toGrid(rows).rows.map((row) =>
    row
      .map((place) => (place.type === 'cell' ? place.cell.paragraphs : []))
      .map((paragraphs) => exportedText(paragraphs.map(spansText).join(' ')).replaceAll('\n', ' '))
      .join('\t'),
  )
}

function attachmentLines(names: readonly string[]): string[] {
  if (names.length === 0) return []
  const label = `${indent}附件：`
  const under = '\u3000'.repeat(label.length)
  const lines = names.map((name, index) => {
    const number = names.length > 1 ? `${index + 1}.` : ''
    return `${index === 0 ? label : under}${number}${exportedText(name).replaceAll('\n', ' ')}`
  })
  return ['', ...lines]
}

/** 右空二字, the date under the unit. */
function signatureLines(units: readonly string[], date: string): string[] {
  return [...units, date]
    .filter((line) => line !== '')
    .flatMap((line) => linesOf(line).map((text) => toRight(text, gbt9704.signature.right.plain)))
}

function centred(line: string): string {
  return '\u3000'.repeat(Math.max(0, Math.floor((lineWidth - widthOf(line)) / 2))) + line
}

function toRight(line: string, free: number): string {
  return '\u3000'.repeat(Math.max(0, Math.floor(lineWidth - free - widthOf(line)))) + line
}

/** In full-width columns; Latin letters and digits take half of one. */
function widthOf(line: string): number {
  return Array.from(line).reduce((width, character) => width + (character < '\u0100' ? 0.5 : 1), 0)
}
