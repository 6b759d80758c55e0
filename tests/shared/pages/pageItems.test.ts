import { describe, expect, it } from 'vitest'
import { gbt9704 } from '../../../shared/layout/gbt9704'
import { toTwips } from '../../../shared/layout/layout'
import type { PageItem } from '../../../shared/pages/pageItem'
import { pageItems } from '../../../shared/pages/pageItems'
import { draftOf, heading, paragraph, recipient, signature, type Piece } from '../../electron/export/drafts'

const wide: Piece = { type: 'table', headerRows: 0, landscape: true, rows: [[{ paragraphs: [[]] }]] }

function itemsOf(pieces: readonly Piece[]): PageItem[] {
  return pageItems(draftOf([...pieces]), gbt9704)
}

function wordsOf(items: readonly PageItem[]): string[] {
  return items.map((item) => (item.type === 'text' ? item.runs.map(({ text }) => text).join('') : item.type))
}

describe('what stands on the pages of a draft', () => {
  it('puts title, blank line, recipient, numbered headings and signature in their order', () => {
    const words = wordsOf(itemsOf([recipient, heading(1, '主要工作'), paragraph('正文。'), signature]))

    expect(words[1]).toBe('')
    expect(words).toContain('一、主要工作')
    expect(words.slice(-4, -2)).toEqual(['正文。', ''])
  })

  it('holds the signature to the text before it', () => {
    const items = itemsOf([paragraph('正文。'), signature])

    expect(items.slice(-4, -1).every(({ keepNext }) => keepNext)).toBe(true)
    expect(items.at(-1)?.keepNext).toBe(false)
  })

  it('keeps the lead of a run-in heading in the paragraph', () => {
    const lead: Piece = { ...heading(2, '健全机制。'), tail: [{ text: '全年开展。' }] } as Piece
    const item = itemsOf([lead]).at(-1)

    expect(item).toMatchObject({
      type: 'text',
      tag: 'p',
      runs: [{ text: '（一）', lead: true }, { lead: true }, { text: '全年开展。', role: 'body' }],
    })
  })

  it('begins a page for a page break, and leaves an empty one for two', () => {
    const items = itemsOf([paragraph('一'), { type: 'pageBreak' }, { type: 'pageBreak' }, paragraph('二')])

    expect(items.slice(-2).map(({ breakBefore }) => breakBefore)).toEqual([true, true])
    expect(wordsOf(items).slice(-3)).toEqual(['一', '', '二'])
  })

  it('turns a table set 横排 with the lines above it, as wide as a page is high', () => {
    const caption: Piece = { type: 'paragraph', spans: [{ text: '表1 明细' }], align: 'center' }
    const items = itemsOf([paragraph('前'), caption, wide, paragraph(''), paragraph('后')])

    expect(items.slice(-4).map(({ type, turned }) => [type, turned ?? false])).toEqual([
      ['text', false],
      ['text', true],
      ['table', true],
      ['text', false],
    ])
    const table = items.find((item) => item.type === 'table')
    expect(table?.widths.reduce((sum, width) => sum + width, 0)).toBe(
      toTwips(297) - toTwips(35) - toTwips(37),
    )
  })

  it('has one line for an empty draft', () => {
    expect(pageItems({ title: [], blocks: [] }, gbt9704)).toHaveLength(1)
  })
})
