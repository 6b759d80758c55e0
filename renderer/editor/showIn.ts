import { mergeRegister, type LexicalEditor } from 'lexical'

/** Shows a field in an element, editable as long as the editor is; gives the way to take it off again. */
export function showIn(editor: LexicalEditor, element: HTMLElement): () => void {
  const showEditable = (isEditable: boolean) => {
    element.contentEditable = String(isEditable)
    element.setAttribute('aria-readonly', String(!isEditable))
  }
  showEditable(editor.isEditable())
  editor.setRootElement(element)
  return mergeRegister(editor.registerEditableListener(showEditable), () => editor.setRootElement(null))
}
