import { createDraftEditor } from './editor/createDraftEditor'

/** The page's one editor; it holds the text of the draft on screen. */
export const editor = createDraftEditor()
