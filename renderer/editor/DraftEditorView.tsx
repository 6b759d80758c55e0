import { useLayoutEffect, useRef } from 'react'
import { words } from '../words'
import type { MountableEditor } from './createDraftEditor'

/** The sheet: the title field and the body of a draft. Everything in them is the editor's. */
export function DraftEditorView({ editor }: { readonly editor: MountableEditor }) {
  const title = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (title.current && body.current) return editor.attach({ title: title.current, body: body.current })
    return undefined
  }, [editor])

  return (
    <div className="draft" lang="zh-CN">
      <div
        ref={title}
        className="draft-title"
        role="textbox"
        tabIndex={0}
        aria-label={words.editor.title}
        aria-multiline="false"
        data-hint={words.editor.titleHint}
        spellCheck={false}
      />
      <div
        ref={body}
        className="draft-body"
        role="textbox"
        tabIndex={0}
        aria-label={words.editor.body}
        aria-multiline="true"
        spellCheck={false}
      />
    </div>
  )
}
