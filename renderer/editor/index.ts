export { createDraftEditor, type EditorElements, type MountableEditor } from './createDraftEditor'
export { DraftEditorView } from './DraftEditorView'
export type { BlockForm, CaretState, DraftEditor, TextPlace } from './draftEditor'
