import { words } from '../words'
import type { MountableEditor } from './createDraftEditor'

/** The sheet: the title field and the body of a draft. Everything in them is the editor's; read-only, they can still be reached. */
export function createDraftElement(editor: MountableEditor): HTMLElement {
  const title = field('draft-title', words.editor.title, false)
  title.dataset.hint = words.editor.titleHint
  const body = field('draft-body', words.editor.body, true)
  // For the eye, in place of pictures whose file is gone.
  body.style.setProperty('--missing-image', JSON.stringify(words.images.missing))
  body.style.setProperty('--landscape-table', JSON.stringify(words.tables.landscape))
  const draft = document.createElement('div')
  draft.className = 'draft'
  draft.lang = 'zh-CN'
  draft.append(title, body)
  editor.attach({ title, body })
  return draft
}

function field(className: string, name: string, isMultiline: boolean): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.role = 'textbox'
  element.tabIndex = 0
  element.ariaLabel = name
  element.ariaMultiLine = String(isMultiline)
  element.spellcheck = false
  return element
}
