/// <reference types="vite/client" />
import { createDraftEditor, type MountableEditor } from '../../renderer/editor/createDraftEditor'
import { createDraftElement } from '../../renderer/editor/draftElement'
import '../../renderer/styles/editor.css'
import './page.css'

declare global {
  // Declaration merging needs an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    draftEditor: MountableEditor
  }
}

window.draftEditor = createDraftEditor()
document.getElementById('paper')?.append(createDraftElement(window.draftEditor))
