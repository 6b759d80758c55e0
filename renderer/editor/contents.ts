import { $getSelection, $isNodeSelection, COPY_COMMAND, CUT_COMMAND } from 'lexical'
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import type { BlankLinks } from './blankLinks'
import { $fillBlank, $insertBlank, $insertSpans } from './caretActions'
import type { CompositionQueue } from './compositionQueue'
import type { DraftEditor } from './draftEditor'
import type { EditorFields } from './editorFields'
import { ImagesExtension } from './extensions/ImagesExtension'
import { $insertBlocks } from './insertBlocks'
import { SelectedImage } from './selectedImage'
import { $changeTable, $insertTable } from './tables/tableActions'

type Contents = Pick<
  DraftEditor,
  | 'insertSpans'
  | 'insertBlocks'
  | 'insertBlank'
  | 'fillBlank'
  | 'onBlank'
  | 'onFilled'
  | 'setListKeys'
  | 'insertTable'
  | 'changeTable'
  | 'takeAtom'
  | 'onImage'
  | 'setImageKeeper'
>

/** What is put into the text besides letters: passages, blanks, tables and pictures. */
export function contents(fields: EditorFields, blanks: BlankLinks, queue: CompositionQueue): Contents {
  const { body } = fields
  const images = getExtensionDependencyFromEditor(body, ImagesExtension).output
  images.whenIdle = (step) => queue.whenIdle(step)
  const image = new SelectedImage(body)
  return {
    insertSpans: (spans) => fields.insert(() => $insertSpans(spans), body),
    insertBlocks: (blocks) => fields.insert(() => $insertBlocks(blocks), body),
    insertBlank: (blank) => fields.insert(() => $insertBlank(blank)),
    fillBlank: (spans, within = 'paragraph') => fields.insert(() => $fillBlank(spans, within)),
    onBlank: (listener) => blanks.selected.add(listener),
    onFilled: (listener) => blanks.filled.add(listener),
    setListKeys: (take) => blanks.setKeys(take),
    insertTable: (content) => fields.insert(() => $insertTable(content), body),
    changeTable: (action) => fields.changeAtCaret(() => $changeTable(action)),
    takeAtom: (how) =>
      fields.active.read(() => $isNodeSelection($getSelection())) &&
      fields.active.dispatchCommand(how === 'copy' ? COPY_COMMAND : CUT_COMMAND, null),
    onImage: (listener) => image.listeners.add(listener),
    setImageKeeper(keeper) {
      images.keeper = keeper
    },
  }
}
