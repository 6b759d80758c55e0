import { useState } from 'react'
import type { Template } from '../../../shared/template/template'
import { TemplateBrowser } from './TemplateBrowser'
import { TemplateEditor } from './TemplateEditor'
import './templates.css'

/** 文种管理: all kinds, and the one being written. */
export function TemplatesDialog() {
  const [chosen, setChosen] = useState<string>()
  const [editing, setEditing] = useState<Template | null>(null)
  if (editing === null) return <TemplateBrowser chosen={chosen} onChoose={setChosen} onEdit={setEditing} />
  return (
    <TemplateEditor
      template={editing}
      onDone={(saved) => {
        setEditing(null)
        if (saved) setChosen(saved.id)
      }}
    />
  )
}
