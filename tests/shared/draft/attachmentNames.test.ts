import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAttachmentName } from '../../../shared/draft/attachmentNames'

describe('a name in the attachments note', () => {
  it.each([
    ['附件：1.巡查记录表。', 1, '巡查记录表'],
    ['2．值班安排；', 2, '值班安排'],
    ['2、3号楼住户清单', 1, '2、3号楼住户清单'],
    ['1.5吨车辆台账', 1, '1.5吨车辆台账'],
    ['、、', 1, ''],
  ])('%s at place %i is “%s”', (line, place, name) => {
    expect(toAttachmentName(line, place)).toBe(name)
  })

  it('stays as it is when it is read again', () => {
    const line = fc
      .array(fc.constantFrom('附件', '：', '1', '2', '.', '、', '。', ' ', '表'), { maxLength: 9 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 3 }), (text, place) => {
        const name = toAttachmentName(text, place)
        expect(toAttachmentName(name, place)).toBe(name)
      }),
      { numRuns: 1000 },
    )
  })
})
