import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $createHeadingNode, HeadingNode, registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { mount } from './mount.mjs'

// Lexical as it comes: rich text and history, no feature of ours.
mount((editable) => {
  const editor = createEditor({
    namespace: 'bench',
    nodes: [HeadingNode],
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(editable)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  return (blocks) =>
    editor.update(() => {
      const nodes = blocks.map(({ type, text }) =>
        (type === 'heading' ? $createHeadingNode('h2') : $createParagraphNode()).append(
          $createTextNode(text),
        ),
      )
      $getRoot()
        .clear()
        .append(...nodes)
    })
})
