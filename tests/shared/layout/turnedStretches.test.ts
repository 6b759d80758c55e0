import { describe, expect, it } from 'vitest'
import { turnedStretches } from '../../../shared/layout/turnedStretches'
import { draftOf, paragraph, type Piece } from '../../electron/export/drafts'

const table: Piece = { type: 'table', headerRows: 0, landscape: true, rows: [[{ paragraphs: [[]] }]] }
const caption: Piece = { type: 'paragraph', spans: [{ text: '各站明细' }], align: 'center' }
const unit: Piece = { type: 'paragraph', spans: [{ text: '单位：场' }], align: 'right' }
const attachment: Piece = { type: 'attachment', title: [{ text: '明细表' }] }

function stretchesOf(...pieces: readonly Piece[]) {
  return turnedStretches(draftOf([...pieces]).blocks)
}

describe('turned pages', () => {
  it('hold nothing where no table is set 横排', () => {
    expect(stretchesOf(paragraph('前'), { ...table, landscape: undefined })).toEqual([])
  })

  it('take the lines above a table along, not the text before', () => {
    expect(stretchesOf(paragraph('前'), caption, unit, table, paragraph('后'))).toEqual([
      { from: 1, tables: 4, end: 4 },
    ])
  })

  it('take the beginning of an attachment that begins with a table along', () => {
    expect(stretchesOf(paragraph('前'), attachment, unit, table)).toEqual([{ from: 1, tables: 4, end: 4 }])
    expect(stretchesOf(attachment, paragraph('说明在先。'), table)).toEqual([{ from: 2, tables: 3, end: 3 }])
  })

  it('hold tables together that only empty lines and captions part', () => {
    expect(stretchesOf(table, paragraph(''), caption, table, paragraph(''), paragraph('后'))).toEqual([
      { from: 0, tables: 4, end: 5 },
    ])
  })

  it('begin anew behind a page break', () => {
    expect(stretchesOf(table, { type: 'pageBreak' }, table)).toEqual([
      { from: 0, tables: 1, end: 1 },
      { from: 2, tables: 3, end: 3 },
    ])
  })
})
