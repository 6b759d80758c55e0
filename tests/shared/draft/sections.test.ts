import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../shared/draft/draft'
import { sectionsOf } from '../../../shared/draft/sections'
import { arbitraryBlocks } from '../../support/arbitraries'
import { heading, paragraph } from '../../support/drafts'

const closing: Block = { id: 'closing', type: 'paragraph', spans: [{ text: '特此报告。' }], role: 'closing' }
const attachments: Block = { id: 'attachments', type: 'attachments', names: ['表'] }
const signature: Block = { id: 'signature', type: 'signature', units: ['某局'], date: '', seal: false }
const attachment: Block = { id: 'attachment', type: 'attachment', title: [{ text: '表' }] }

/** The parts as ids: before | section | section | after. */
function taken(blocks: Block[]): string {
  const { before, sections, after } = sectionsOf(blocks)
  return [before, ...sections.map((section) => section.blocks), after]
    .map((part) => part.map((block) => block.id).join(' '))
    .join(' | ')
}

describe('a draft taken apart', () => {
  it('has what stands before the sections, the sections, and what closes it', () => {
    const blocks = [
      paragraph('p'),
      heading(1, 'A'),
      heading(2, 'a'),
      heading(1, 'B'),
      closing,
      paragraph('q'),
      signature,
    ]

    expect(taken(blocks)).toBe('p | A a | B | closing q signature')
  })

  it('without headings is all intro, up to what closes it', () => {
    expect(taken([paragraph('p'), paragraph('q'), signature])).toBe('p q | signature')
    expect(taken([])).toBe(' | ')
  })

  it('counts headings of an attachment to the attachment', () => {
    expect(taken([heading(1, 'A'), attachments, attachment, heading(1, 'X')])).toBe(
      ' | A | attachments attachment X',
    )
    expect(taken([paragraph('p'), attachment, heading(1, 'X')])).toBe('p | attachment X')
  })

  it('leaves a closing paragraph that a heading still follows in its section', () => {
    expect(taken([heading(1, 'A'), closing, heading(1, 'B'), signature])).toBe(' | A closing | B | signature')
    expect(taken([signature, heading(1, 'A'), paragraph('p')])).toBe('signature | A p | ')
  })

  it('loses nothing and changes no order', () => {
    fc.assert(
      fc.property(arbitraryBlocks(), (blocks) => {
        const { before, sections, after } = sectionsOf(blocks)
        expect([...before, ...sections.flatMap((section) => section.blocks), ...after]).toEqual(blocks)
        for (const { heading: head, blocks: own } of sections) expect(own[0]).toBe(head)
      }),
      { numRuns: 1000 },
    )
  })
})
