import { describe, expect, it } from 'vitest'
import {
  notesFromProperties,
  propertiesOfNotes,
  withWordNotes,
  wordNotesOf,
} from '../../../shared/draft/wordNotes'
import type { Block, Draft, Span } from '../../../shared/draft/draft'
import { plainDraft } from '../../electron/plainDraft'

const plain = (name: string): Span => ({ text: `【${name}】`, blank: { name, kind: 'text' } })
const amount: Span = { text: '【金额】', blank: { name: '金额', kind: 'number', unit: '万元' } }
const heading = (text: string, more: object = {}): Block => ({
  id: text,
  type: 'heading',
  level: 1,
  lead: [{ text }],
  ...more,
})

function draftOf(blocks: Block[], title = '总结'): Draft {
  return { ...plainDraft('notes'), title: [{ text: title }], blocks }
}

/** As a reader of the file sees it: blanks by their style, nothing else. */
function read(draft: Draft): { title: Span[]; blocks: Block[] } {
  return {
    title: draft.title,
    blocks: draft.blocks.map((block): Block => {
      if (block.type === 'heading')
        return { id: block.id, type: 'heading', level: block.level, lead: block.lead }
      if (block.type !== 'paragraph') return block
      const spans = block.spans.map((span) => (span.blank ? plain(span.blank.name) : span))
      return { id: block.id, type: 'paragraph', spans }
    }),
  }
}

describe('the notes in a Word file', () => {
  it('bring back what blanks, pinned sections and the closing are', () => {
    const draft = draftOf([
      heading('做法', { slot: 'work' }),
      { id: 'a', type: 'paragraph', spans: [{ text: '投资' }, amount, { text: '，' }, plain('单位')] },
      heading('做法', { kept: true }),
      { id: 'b', type: 'paragraph', spans: [{ text: '特此报告。' }], role: 'closing' },
    ])

    expect(withWordNotes(read(draft), wordNotesOf(draft)).blocks).toEqual(draft.blocks)
  })

  it('take out of a title the line breaks that the file added, and keep the writer’s', () => {
    const draft = draftOf([], '某馆\n工作总结及下半年打算')
    const broken = { title: [{ text: '某馆\n工作总结\n及下半年打算' }], blocks: [] }

    expect(withWordNotes(broken, wordNotesOf(draft)).title).toEqual(draft.title)
  })

  it('leave a title alone that was changed since', () => {
    const changed = { title: [{ text: '某馆\n全年总结' }], blocks: [] }

    expect(withWordNotes(changed, wordNotesOf(draftOf([], '某馆\n工作总结'))).title).toEqual(changed.title)
  })

  it('go through properties that Word does not cut, rare characters and all', () => {
    const long = Array.from({ length: 60 }, (_, index): Span => {
      const name = `𠮷字段${index}`
      return { text: `【${name}】`, blank: { name, kind: 'choice', choices: ['甲', '乙'] } }
    })
    const notes = wordNotesOf(draftOf([{ id: 'a', type: 'paragraph', spans: long }]))
    const properties = propertiesOfNotes(notes)

    expect(properties.length).toBeGreaterThan(10)
    expect(properties.every(({ value }) => value.length <= 255)).toBe(true)
    expect(notesFromProperties([...properties].reverse())).toEqual(notes)
  })

  it('are not there in a file of another program, or where they were cut short', () => {
    const cut = propertiesOfNotes(wordNotesOf(draftOf([heading('甲', { slot: 'work' })]))).map(
      ({ name, value }) => ({ name, value: value.slice(0, 20) }),
    )

    expect(notesFromProperties([{ name: 'Company', value: '某馆' }])).toBeNull()
    expect(notesFromProperties(cut)).toBeNull()
  })
})
