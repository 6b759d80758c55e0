// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createDraftEditor } from '../../../renderer/editor/createDraftEditor'
import type { Block } from '../../../shared/draft/draft'

const heading = (id: string, level: 1 | 2, text: string): Block => ({
  id,
  type: 'heading',
  level,
  lead: [{ text }],
})

it('headings put in anew under their ids show their numbers at once', () => {
  const editor = createDraftEditor()
  const body = document.createElement('div')
  const undo = editor.attach({ title: document.createElement('div'), body })
  const blocks = [heading('a', 1, '工作'), heading('b', 2, '领导'), heading('c', 1, '问题')]
  const shown = () => [...body.children].map((each) => each.getAttribute('data-number'))
  const restore = (restored: Block[]) =>
    editor.apply(
      [
        { type: 'remove', blocks: editor.blocks().map((block) => block.id) },
        { type: 'insert', blocks: restored, before: null },
      ],
      [{ text: '题' }],
    )
  editor.open({ title: [], blocks }, false)
  expect(shown()).toEqual(['一、', '（一）', '二、'])
  restore([heading('a', 1, '旧工作'), heading('b', 2, '领导'), heading('c', 1, '问题')])
  expect(shown()).toEqual(['一、', '（一）', '二、'])
  restore([heading('b', 1, '领导'), { id: 'c', type: 'paragraph', spans: [{ text: '文' }] }])
  expect(shown()).toEqual(['一、', null])
  editor.undo()
  expect(shown()).toEqual(['一、', '（一）', '二、'])
  undo()
})
