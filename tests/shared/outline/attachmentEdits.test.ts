import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/draft/applyEdits'
import type { Block } from '../../../shared/draft/draft'
import { attachmentLabels } from '../../../shared/numbering/numbering'
import { addAttachment, matchAttachmentsNote } from '../../../shared/outline/attachmentEdits'
import { paragraph } from '../../support/drafts'

const note = (...names: string[]): Block => ({ id: 'note', type: 'attachments', names })
const signature: Block = { id: 's', type: 'signature', units: ['某馆'], date: '', seal: false }
const attachment = (id: string, title: string): Block => ({
  id,
  type: 'attachment',
  title: title === '' ? [] : [{ text: title }],
})
const ids = () => {
  let count = 0
  return () => `new${String((count += 1))}`
}

describe('a new attachment', () => {
  it('stands behind all there is, called as the note names it, with room to write in', () => {
    const blocks = [paragraph('p', '文'), note('甲表', '乙表'), signature, attachment('a', '甲表')]
    const { edits, id } = addAttachment(blocks, ids())
    expect(applyEdits(blocks, edits).slice(4)).toEqual([
      attachment(id, '乙表'),
      { id: 'new2', type: 'paragraph', spans: [] },
    ])
  })

  it('has no title where the note names no more', () => {
    const { edits, id } = addAttachment([paragraph('p', '文')], ids())
    expect(applyEdits([], edits)[0]).toEqual(attachment(id, ''))
  })
})

describe('the note in step with the attachments', () => {
  it('takes their titles in their order, and keeps what is handed in besides', () => {
    const blocks = [note('旧表', '乙表', '另送材料'), attachment('a', '甲表'), attachment('b', '')]
    expect(applyEdits(blocks, matchAttachmentsNote(blocks))[0]).toEqual(note('甲表', '乙表', '另送材料'))
  })

  it('is made before the signature where there is none', () => {
    const blocks = [paragraph('p', '文'), signature, attachment('a', '甲表')]
    expect(
      applyEdits(
        blocks,
        matchAttachmentsNote(blocks, () => 'note'),
      )[1],
    ).toEqual(note('甲表'))
  })

  it('is left alone where it agrees, or where there are no attachments', () => {
    expect(matchAttachmentsNote([note('甲表'), attachment('a', '甲表')])).toEqual([])
    expect(matchAttachmentsNote([note('另送材料')])).toEqual([])
  })
})

it('labels are numbered where there are several attachments, or where several are named', () => {
  const labels = (...blocks: Block[]) => [...attachmentLabels(blocks).values()]
  expect(labels(attachment('a', '甲'))).toEqual(['附件'])
  expect(labels(attachment('a', '甲'), attachment('b', '乙'))).toEqual(['附件1', '附件2'])
  expect(labels(note('甲', '乙'), attachment('a', '甲'))).toEqual(['附件1'])
})
