import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restoreEdits } from '../../../shared/compare/restoreEdits'
import { restoreSection } from '../../../shared/compare/restoreSection'
import { applyEdits } from '../../../shared/draft/applyEdits'
import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'
import { arbitraryBlocks } from '../../support/arbitraries'
import { heading, paragraph } from '../../support/drafts'
import { testTemplate } from '../../support/templates'

const runs = { numRuns: 1000 }
const states = fc
  .tuple(arbitraryBlocks(), arbitraryBlocks())
  .chain(([present, other]) =>
    fc
      .shuffledSubarray([...present, ...other.map((block) => ({ ...block, id: `o-${block.id}` }))])
      .map((wanted) => ({ present, wanted })),
  )

describe('restoring the whole', () => {
  it('gives the version back, whatever stood there', () => {
    fc.assert(
      fc.property(states, arbitraryBlocks(), ({ present, wanted }, changed) => {
        expect(applyEdits(present, restoreEdits(present, wanted))).toEqual(wanted)
        expect(applyEdits(present, restoreEdits(present, changed))).toEqual(changed)
        expect(restoreEdits(wanted, wanted)).toEqual([])
      }),
      runs,
    )
  })

  it('leaves alone what is the same', () => {
    const blocks = ['a', 'b', 'c'].map((id) => paragraph(id, id))
    const changed = blocks.map((block) => (block.id === 'b' ? paragraph('b', '改。') : block))

    expect(restoreEdits(changed, blocks)).toEqual([{ type: 'replace', block: blocks[1] }])
  })
})

describe('restoring one section', () => {
  const basics = [heading(1, '基本情况'), paragraph('a', '全局共有职工四十人。')]
  const work = [heading(1, '主要工作'), paragraph('b', '走访企业四十家。'), paragraph('c', '组织培训六期。')]
  const plan = [heading(1, '下步计划'), paragraph('d', '继续走访，不落一家。')]
  const version = [...basics, ...work, ...plan]
  const restored = (present: Block[], of = '主要工作') =>
    applyEdits(present, restoreSection({ present, version, heading: of, template: testTemplate })).map(textOf)
  const texts = (...blocks: Block[][]) => blocks.flat().map(textOf)

  it('puts it in place of what the draft has of it', () => {
    const present = [...basics, heading(1, '主要工作'), paragraph('x', '另写。'), ...plan]

    expect(restored(present)).toEqual(texts(basics, work, plan))
  })

  it('puts one that is gone back beside its old neighbours', () => {
    expect(restored([...basics, ...plan])).toEqual(texts(basics, work, plan))
    expect(restored([...plan])).toEqual(texts(work, plan))
    expect(restored([...basics])).toEqual(texts(basics, work))
  })

  it('goes where the order wants it where its neighbours have moved', () => {
    expect(restored([...plan, ...basics], '主要工作')).toHaveLength(7)
  })

  it('leaves what stands elsewhere by now, and brings it back all the same', () => {
    const present = [...basics, ...plan, ...work.slice(2)]

    expect(restored(present)).toEqual(texts(basics, work, plan, work.slice(2)))
  })

  it('stays before what closes the draft', () => {
    const signature: Block = {
      id: 's',
      type: 'signature',
      units: ['办公室'],
      date: '2026年1月8日',
      seal: false,
    }

    expect(restored([...basics, signature], '下步计划')).toEqual(texts(basics, plan, [signature]))
  })

  it('finds the section again though the heading was rewritten', () => {
    const present = [...basics, heading(1, '主要工作及成效', { id: '主要工作' }), paragraph('x', '另写。')]

    expect(restored(present)).toEqual(texts(basics, work))
  })

  it('brings every block of the section back and loses none of the others', () => {
    const sections = fc.shuffledSubarray([basics, work, plan])
    fc.assert(
      fc.property(sections, fc.constantFrom('基本情况', '主要工作', '下步计划'), (some, of) => {
        const present = some.flat()
        const after = restored(present, of)
        const section = [basics, work, plan].find(([first]) => first?.id === of) ?? []
        expect(after.toSorted()).toEqual([...new Set([...present, ...section])].map(textOf).toSorted())
        const at = after.indexOf(of)
        expect(after.slice(at, at + section.length)).toEqual(section.map(textOf))
      }),
      runs,
    )
  })
})
