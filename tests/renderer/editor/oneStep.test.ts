// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { createDraftEditor } from '../../../renderer/editor/createDraftEditor'
import { textOf } from '../../../shared/draft/blockText'
import type { Block } from '../../../shared/draft/draft'

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', spans: [{ text }] })

function open() {
  const editor = createDraftEditor()
  editor.open({ title: [{ text: '旧题' }], blocks: [paragraph('a', '旧文')] }, false)
  const restore = (title: string, text: string) =>
    editor.apply(
      [
        { type: 'remove', blocks: editor.blocks().map((block) => block.id) },
        { type: 'insert', blocks: [paragraph(`new ${text}`, text)], before: null },
      ],
      [{ text: title }],
    )
  const shown = () => [editor.title()[0]?.text, ...editor.blocks().map(textOf)]
  return { editor, restore, shown }
}

describe('a title and blocks put in together', () => {
  it('are one step to undo and redo, again and again', () => {
    const { editor, restore, shown } = open()
    restore('新题', '新文')
    expect(shown()).toEqual(['新题', '新文'])
    for (let round = 0; round < 3; round++) {
      editor.undo()
      expect(shown()).toEqual(['旧题', '旧文'])
      editor.redo()
      expect(shown()).toEqual(['新题', '新文'])
    }
  })

  it('stand between other steps without taking them along', () => {
    const { editor, restore, shown } = open()
    editor.setTitle([{ text: '甲' }])
    restore('乙', '文一')
    restore('乙', '文二')
    restore('丙', '文三')
    const states: unknown[] = [shown()]
    for (let step = 0; step < 4; step++) {
      editor.undo()
      states.push(shown())
    }
    expect(states).toEqual([
      ['丙', '文三'],
      ['乙', '文二'],
      ['乙', '文一'],
      ['甲', '旧文'],
      ['旧题', '旧文'],
    ])
    for (let step = 0; step < 4; step++) editor.redo()
    expect(shown()).toEqual(['丙', '文三'])
  })
})
