/// <reference types="vite/client" />
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createDraftEditor, type MountableEditor } from '../../renderer/editor/createDraftEditor'
import { DraftEditorView } from '../../renderer/editor/DraftEditorView'
import '../../renderer/styles/editor.css'
import './page.css'

declare global {
  // Declaration merging needs an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    draftEditor: MountableEditor
  }
}

const paper = document.getElementById('paper')
window.draftEditor = createDraftEditor()
if (paper)
  createRoot(paper).render(
    <StrictMode>
      <DraftEditorView editor={window.draftEditor} />
    </StrictMode>,
  )
