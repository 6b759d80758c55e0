import { describe, expect, it } from 'vitest'
import { draftOf, paragraph, type Piece } from '../drafts'
import { attribute, elements, exportWord, parse, paragraphsOf } from '../wordFile'

const table: Piece = {
  type: 'table',
  headerRows: 0,
  landscape: true,
  rows: [[{ paragraphs: [[{ text: '甲' }]] }]],
}
const caption: Piece = { type: 'paragraph', spans: [{ text: '表1 明细' }], align: 'center' }
const long = paragraph('前文在此。')

function sectionsOf(...pieces: readonly Piece[]) {
  const file = exportWord(draftOf([...pieces]))
  const document = parse(file.part('word/document.xml'))
  return { file, document, sections: elements(document, 'w:sectPr') }
}

describe('a table set 横排', () => {
  it('has a section of its own on turned paper, with the caption; the ones around it stand upright', () => {
    const { file, sections } = sectionsOf(long, caption, table, paragraph('后文。'))

    expect(sections.map((section) => attribute(section, 'w:pgSz', 'w:w'))).toEqual([
      '11906',
      '16838',
      '11906',
    ])
    expect(sections.map((section) => attribute(section, 'w:pgSz', 'w:orient'))).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ])
    const ends = paragraphsOf(file).filter(({ marks }) => marks.includes('w:sectPr'))
    expect(ends.map(({ text }) => text)).toEqual(['前文在此。', ''])
  })

  it('is as wide as the turned text area, whose margins are those of the upright page', () => {
    const { document, sections } = sectionsOf(long, table, paragraph('后文。'))
    const [upright, turned] = sections.map((section) => elements(section, 'w:pgMar')[0])

    for (const [edge, other] of [
      ['top', 'left'],
      ['right', 'top'],
      ['bottom', 'right'],
      ['left', 'bottom'],
    ])
      expect(turned?.getAttribute(`w:${edge}`)).toBe(upright?.getAttribute(`w:${other}`))
    expect(attribute(document, 'w:tblW', 'w:w')).toBe('12756')
  })

  it('has its page number where the upright pages have theirs, reading downwards here', () => {
    const { file, sections } = sectionsOf(long, table)
    const footers = elements(sections.at(-1) ?? parse('<none/>'), 'w:footerReference')

    expect(footers).toHaveLength(2)
    for (const name of ['word/footer3.xml', 'word/footer4.xml']) {
      expect(file.part(name)).toContain('layout-flow:vertical')
      expect(file.part(name)).toContain('PAGE')
    }
    expect(file.part('word/footer1.xml')).not.toContain('v:textbox')
  })

  it('makes no empty page at the end: the last section is its own, with a line of no height', () => {
    for (const pieces of [
      [long, table],
      [long, table, paragraph('')],
    ]) {
      const { file, sections } = sectionsOf(...pieces)

      expect(sections.map((section) => attribute(section, 'w:pgSz', 'w:orient'))).toEqual([
        'portrait',
        'landscape',
      ])
      const last = paragraphsOf(file).at(-1)
      expect(last?.text).toBe('')
      expect(last && attribute(last.element, 'w:spacing', 'w:line')).toBe('20')
    }
  })

  it('leaves a file without such tables with one section', () => {
    const { file, sections } = sectionsOf(long)

    expect(sections).toHaveLength(1)
    expect(file.names).not.toContain('word/footer3.xml')
  })
})
