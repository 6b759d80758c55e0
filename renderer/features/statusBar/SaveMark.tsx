import { sayFailure } from '../../../shared/words/sayFailure'
import type { SaveState } from '../../draft/autosave'
import { useSession } from '../../session'
import { words } from '../../words'

/** Whether the text is on disk, since when, or why not. */
export function SaveMark() {
  const save = useSession((state) => state.save)
  const readOnly = useSession((state) => state.draft?.readOnly ?? false)
  if (readOnly) return <span className="save">{words.app.status.readOnly}</span>
  const line = saveLine(save)
  return (
    <span
      className="save"
      data-state={save.name}
      title={line}
      role={save.name === 'failed' ? 'alert' : undefined}
    >
      {line}
    </span>
  )
}

function saveLine(save: SaveState): string {
  const text = words.app.status
  switch (save.name) {
    case 'saved':
      return text.saved(new Date(save.at).toLocaleTimeString('zh-CN', { hour12: false }))
    case 'saving':
      return text.saving
    case 'unsaved':
      return text.unsaved
    case 'failed':
      return text.notSaved(sayFailure(save.failure, words))
  }
}
