import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { dressOf } from './blockDress'
import type { BlockElements } from './blockElements'
import type { DraftEditor } from './draftEditor'
import type { EditorFields } from './editorFields'
import type { NumberKeeper } from './keepNumbers'
import { CompletionExtension } from './extensions/CompletionExtension'
import { TypingMarksExtension } from './extensions/TypingMarksExtension'

type Appearance = Pick<
  DraftEditor,
  'reveal' | 'setLit' | 'setGuidance' | 'setLayout' | 'setTypingMarks' | 'setCompletion'
>

/** What is shown on and beside the text without being part of it. */
export function appearance(
  { title, body }: EditorFields,
  elements: BlockElements,
  numbers: NumberKeeper,
): Appearance {
  const dress = dressOf(body)
  return {
    reveal: (place) => elements.reveal(place),
    setLit(blocks) {
      const ids = new Set([...dress.lit, ...blocks])
      dress.lit = blocks
      elements.dress(ids)
    },
    setGuidance(guidance) {
      const ids = new Set([...dress.guidance.keys(), ...guidance.keys()])
      dress.guidance = new Map(guidance)
      elements.dress(ids)
    },
    setLayout(layout) {
      const isRenumbered = dress.layout.numbering !== layout.numbering
      dress.layout = layout
      if (isRenumbered) numbers.renumber()
    },
    setTypingMarks(isOn) {
      for (const editor of [title, body])
        getExtensionDependencyFromEditor(editor, TypingMarksExtension).output.isOn = isOn
    },
    setCompletion(ask) {
      const completion = getExtensionDependencyFromEditor(body, CompletionExtension).output
      completion.ask = ask
      completion.hide()
    },
  }
}
