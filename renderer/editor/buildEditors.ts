import { buildEditorFromExtensions, NormalizeTripleClickSelectionExtension } from '@lexical/extension'
import { createEmptyHistoryState, HistoryExtension, type HistoryState } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $getRoot,
  configExtension,
  defineExtension,
  type AnyLexicalExtensionArgument,
  type LexicalEditor,
} from 'lexical'
import { AtomsExtension } from './extensions/AtomsExtension'
import { BlanksExtension } from './extensions/BlanksExtension'
import { BlockKeysExtension } from './extensions/BlockKeysExtension'
import { BlocksExtension } from './extensions/BlocksExtension'
import { ClipboardExtension } from './extensions/ClipboardExtension'
import { CompletionExtension } from './extensions/CompletionExtension'
import { ImagesExtension } from './extensions/ImagesExtension'
import { InlineExtension } from './extensions/InlineExtension'
import { MenuKeysExtension } from './extensions/MenuKeysExtension'
import { TableCellsExtension } from './extensions/TableCellsExtension'
import { TableClipboardExtension } from './extensions/TableClipboardExtension'
import { TableKeysExtension } from './extensions/TableKeysExtension'
import { TablesExtension } from './extensions/TablesExtension'
import { TitleExtension } from './extensions/TitleExtension'
import { TypedStartExtension } from './extensions/TypedStartExtension'
import { TypingMarksExtension } from './extensions/TypingMarksExtension'
import { TypingStepExtension } from './extensions/TypingStepExtension'
import { $createTextBlock } from './nodes/TextBlockNode'
import type { BlockShape } from './nodes/blockShape'
import { openTag } from './updateTags'

const TypingExtension = defineExtension({
  name: 'zhangfa/typing',
  register: (editor) => registerRichText(editor),
})

/** Undo steps kept; each holds a state that shares its unchanged nodes with the others. */
const undoSteps = 500

/** Title and body: two editors with one history, so that undo goes back in the order things were done. */
export type Editors = {
  readonly title: LexicalEditor
  readonly body: LexicalEditor
  readonly history: HistoryState
}

export function buildEditors(): Editors {
  const history = createEmptyHistoryState()
  const both: AnyLexicalExtensionArgument[] = [
    TypingExtension,
    BlocksExtension,
    AtomsExtension,
    InlineExtension,
    BlanksExtension,
    ClipboardExtension,
    MenuKeysExtension,
    TypingMarksExtension,
    TypingStepExtension,
    NormalizeTripleClickSelectionExtension,
    configExtension(HistoryExtension, {
      createInitialHistoryState: () => history,
      disabled: false,
      maxDepth: undoSteps,
    }),
  ]
  const title = build('zhangfa/title-field', { type: 'title' }, [...both, TitleExtension])
  const body = build('zhangfa/body', { type: 'paragraph' }, [
    ...both,
    TablesExtension,
    TableKeysExtension,
    TableCellsExtension,
    TableClipboardExtension,
    BlockKeysExtension,
    CompletionExtension,
    ImagesExtension,
    TypedStartExtension,
  ])
  return { title, body, history }
}

function build(name: string, shape: BlockShape, dependencies: AnyLexicalExtensionArgument[]): LexicalEditor {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name,
      namespace: 'zhangfa',
      theme: { text: { underline: 'underlined' } },
      dependencies,
      $initialEditorState: null,
      onError: (error) => {
        throw error
      },
    }),
  )
  editor.update(() => $getRoot().clear().append($createTextBlock(shape)), { discrete: true, tag: openTag })
  return editor
}
