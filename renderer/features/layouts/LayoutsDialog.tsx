import { useState } from 'react'
import type { OwnLayout } from '../../../shared/layout/ownLayout'
import { session, useSession } from '../../session'
import { LayoutBrowser } from './LayoutBrowser'
import { LayoutEditor } from './LayoutEditor'
import './layouts.css'

/** 版式: all layouts, and the one being changed. */
export function LayoutsDialog() {
  const [chosen, setChosen] = useState(
    () => session.get().draft?.head.layout ?? session.get().settings.layout,
  )
  const [editing, setEditing] = useState<OwnLayout | null>(null)
  const own = useSession((state) => state.ownLayouts)
  if (editing === null)
    return <LayoutBrowser own={own} chosen={chosen} onChoose={setChosen} onEdit={setEditing} />
  return (
    <LayoutEditor
      layout={editing}
      onDone={(saved) => {
        setEditing(null)
        if (saved) setChosen(saved.id)
      }}
    />
  )
}
