// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraftEditor } from '../../../renderer/editor/createDraftEditor'
import type { DraftChange } from '../../../shared/draft/change'
import type { Block, BlockId } from '../../../shared/draft/draft'
import type { Edit } from '../../../shared/draft/edit'
import { arbitraryBlocks, arbitrarySpans } from './arbitraryText'

describe('a draft in the editor', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(arbitraryBlocks, arbitrarySpans, (blocks, title) => {
        const editor = createDraftEditor()
        editor.open({ title, blocks }, false)
        expect(editor.blocks()).toEqual(blocks)
        expect(editor.title()).toEqual(title)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps unchanged blocks the same objects, and tells of changes that add up to the whole', () => {
    fc.assert(
      fc.property(arbitraryBlocks, fc.array(arbitraryStep, { maxLength: 12 }), (blocks, steps) => {
        const editor = createDraftEditor()
        editor.open({ title: [], blocks }, false)
        let mirror = new Map(editor.blocks().map((block) => [block.id, block]))
        let order: readonly BlockId[] = editor.blocks().map((block) => block.id)
        editor.onChange((change: DraftChange) => {
          for (const id of change.removed) mirror.delete(id)
          for (const block of change.changed) mirror.set(block.id, block)
          order = change.order ?? order
        })
        for (const step of steps) {
          const before = new Map(editor.blocks().map((block) => [block.id, block]))
          step(editor)
          const now = editor.blocks()
          expect(order.map((id) => mirror.get(id))).toEqual(now)
          expect(mirror.size).toBe(now.length)
          for (const block of now) {
            const known = before.get(block.id)
            if (known && JSON.stringify(known) === JSON.stringify(block)) expect(block).toBe(known)
          }
          const again = createDraftEditor()
          again.open({ title: [], blocks: [...now] }, false)
          expect(again.blocks()).toEqual(now)
        }
        mirror = new Map()
      }),
      { numRuns: 80 },
    )
  })

  it('goes back to where it was, ids and all, when everything is undone', () => {
    fc.assert(
      fc.property(
        arbitraryBlocks,
        fc.array(arbitraryEdits, { minLength: 1, maxLength: 5 }),
        (blocks, rounds) => {
          const editor = createDraftEditor()
          editor.open({ title: [], blocks }, false)
          for (const toEdits of rounds) editor.apply(toEdits(editor.blocks()))
          const after = editor.blocks()
          rounds.forEach(() => editor.undo())
          expect(editor.blocks()).toEqual(blocks)
          rounds.forEach(() => editor.redo())
          expect(editor.blocks()).toEqual(after)
        },
      ),
      { numRuns: 80 },
    )
  })
})

type Editor = ReturnType<typeof createDraftEditor>
const position = fc.nat({ max: 100 })
const at = (blocks: readonly Block[], place: number): Block | undefined => blocks[place % blocks.length]

const arbitraryEdits: fc.Arbitrary<(blocks: readonly Block[]) => Edit[]> = fc.oneof(
  fc.tuple(position, position).map(([from, to]) => (blocks: readonly Block[]): Edit[] => {
    const moved = at(blocks, from)
    return moved
      ? [{ type: 'move', blocks: [moved.id], before: to % 3 === 0 ? null : (at(blocks, to)?.id ?? null) }]
      : []
  }),
  fc
    .tuple(arbitrarySpans, position, fc.nat())
    .map(([spans, to, id]) => (blocks: readonly Block[]): Edit[] => [
      {
        type: 'insert',
        blocks: [{ id: `new${id}-${blocks.length}`, type: 'paragraph', spans }],
        before: at(blocks, to)?.id ?? null,
      },
    ]),
  position.map((place) => (blocks: readonly Block[]): Edit[] => {
    const gone = at(blocks, place)
    return gone && blocks.length > 1 ? [{ type: 'remove', blocks: [gone.id] }] : []
  }),
  fc.tuple(arbitraryBlocks, position).map(([others, place]) => (blocks: readonly Block[]): Edit[] => {
    const replaced = at(blocks, place)
    const other = others[0]
    return replaced && other ? [{ type: 'replace', block: { ...other, id: replaced.id } }] : []
  }),
)

const arbitraryStep: fc.Arbitrary<(editor: Editor) => void> = fc.oneof(
  arbitraryEdits.map((toEdits) => (editor: Editor) => editor.apply(toEdits(editor.blocks()))),
  fc.tuple(position, arbitrarySpans).map(([place, spans]) => (editor: Editor) => {
    const block = at(editor.blocks(), place)
    if (block) editor.goTo({ block: block.id, start: place % 4, end: place % 7 })
    editor.insertSpans(spans)
  }),
  fc.constant((editor: Editor) => editor.undo()),
  fc.constant((editor: Editor) => editor.redo()),
  fc
    .tuple(position, fc.constantFrom('runIn' as const, 'paragraph' as const, 'closing' as const))
    .map(([place, type]) => (editor: Editor) => {
      const block = at(editor.blocks(), place)
      if (block) editor.goTo(block.id)
      editor.setForm({ type })
    }),
  position.map((place) => (editor: Editor) => {
    const block = at(editor.blocks(), place)
    if (block) editor.goTo({ block: block.id, start: 0, end: 100 })
    editor.toggle('bold')
  }),
)
