// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraftEditor } from '../../../renderer/editor/createDraftEditor'
import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import { changeTable, type TableAction } from '../../../shared/table/changeTable'
import { newTable } from '../../../shared/table/tableContent'

type Table = Extract<Block, { type: 'table' }>
const cell = (text: string) => ({ paragraphs: [[{ text }]] })
const table: Table = {
  id: 't',
  type: 'table',
  headerRows: 1,
  widths: [1, 2, 1],
  rows: [
    [cell('甲'), { ...cell('乙'), colSpan: 2 }],
    [{ ...cell('丙'), rowSpan: 2 }, cell('丁'), cell('戊')],
    [cell('己'), cell('庚')],
  ],
}
const paragraph: Block = { id: 'p', type: 'paragraph', spans: [{ text: '段' }] }

function opened(blocks: readonly Block[] = [paragraph, table]) {
  const editor = createDraftEditor()
  editor.open({ title: [], blocks: [...blocks] }, false)
  return editor
}

const actions = fc.constantFrom<TableAction[]>(
  { type: 'insertRows', side: 'before' },
  { type: 'insertColumns', side: 'after' },
  { type: 'deleteRows' },
  { type: 'deleteColumns' },
  { type: 'merge' },
  { type: 'split' },
  { type: 'toggleHeader' },
  { type: 'align', align: 'center' },
  { type: 'clear' },
  { type: 'setWidths', widths: [3, 1, 1] },
)

describe('a table in the editor', () => {
  it('changes as the pure table does, in one undo step each, and comes back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(actions, fc.nat({ max: 12 })), { minLength: 1, maxLength: 5 }),
        (steps) => {
          const editor = opened()
          const start = editor.blocks()
          for (const [action, at] of steps) {
            if (!editor.blocks().some(({ id }) => id === 't')) break
            editor.goTo({ block: 't', start: at, end: at })
            editor.changeTable(action)
          }
          while (JSON.stringify(editor.blocks()) !== JSON.stringify(start)) {
            const before = editor.blocks()
            editor.undo()
            expect(editor.blocks()).not.toBe(before)
          }
          expect(editor.blocks()).toEqual([paragraph, table])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('says after a change what the pure change says', () => {
    const editor = opened()
    editor.goTo({ block: 't', start: 0, end: 0 })
    editor.changeTable({ type: 'insertRows', side: 'after' })
    const first = { top: 0, left: 0, bottom: 1, right: 1 }
    const { id, ...content } = table
    const changed = changeTable(content, first, { type: 'insertRows', side: 'after' })
    expect(editor.blocks()[1]).toEqual({ id, ...changed?.content })
  })

  it('is put behind the paragraph with the caret, before an empty one, and apart from another table', () => {
    const editor = opened([paragraph, { id: 'e', type: 'paragraph', spans: [] }])
    editor.goTo('p')
    editor.insertTable(newTable(1, 1))
    editor.goTo('e')
    editor.insertTable(newTable(1, 2))
    expect(editor.blocks().map(({ type }) => type)).toEqual([
      'paragraph',
      'table',
      'paragraph',
      'table',
      'paragraph',
    ])
    expect(editor.caret()).toMatchObject({ inTable: true, manyCells: false, hasTableHeader: true })
    editor.undo()
    expect(editor.blocks().map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph'])
  })

  it('keeps cells whose text an edit from outside leaves, and takes the others', () => {
    const editor = opened()
    editor.goTo({ block: 't', start: 1, end: 1 })
    const rows = table.rows.map((row) =>
      row.map((each) => (textOf({ ...table, rows: [[each]] }) === '庚' ? cell('辛') : each)),
    )
    editor.apply([{ type: 'replace', block: { ...table, rows } }])
    expect(editor.blocks()[1]).toEqual({ ...table, rows })
    editor.insertSpans([{ text: '写' }])
    expect(textOf(editor.blocks()[1] ?? paragraph)).toMatch(/^甲写\t/)
    expect(editor.selection()?.start).toEqual({ block: 't', offset: 2 })
  })

  it('has cells that are paragraphs and nothing else', () => {
    const editor = opened()
    editor.goTo({ block: 't', start: 0, end: 0 })
    editor.setForm({ type: 'heading', level: 1 })
    editor.setForm({ type: 'runIn' })
    expect(editor.blocks()).toEqual([paragraph, table])
    editor.setForm({ type: 'align', align: 'right' })
    expect(editor.caret().align).toBe('right')
  })
})
