import { $getSelection, $isNodeSelection, type LexicalEditor } from 'lexical'
import type { ImageBlock } from '../../shared/draft/draft'
import { $readBlock } from './blockState'
import { Listeners } from './listeners'

/** Tells which picture is selected, alone, and what it is like; null where none is. */
export class SelectedImage {
  readonly listeners = new Listeners<ImageBlock | null>()
  #told: ImageBlock | null = null

  constructor(editor: LexicalEditor) {
    editor.registerUpdateListener(({ editorState }) => {
      const image = editorState.read($selectedImage)
      if (JSON.stringify(image) === JSON.stringify(this.#told)) return
      this.#told = image
      this.listeners.tell(image)
    })
  }
}

function $selectedImage(): ImageBlock | null {
  const selection = $getSelection()
  if (!$isNodeSelection(selection)) return null
  const [only, ...others] = selection.getNodes()
  const block = only && others.length === 0 ? $readBlock(only) : null
  return block?.type === 'image' ? block : null
}
