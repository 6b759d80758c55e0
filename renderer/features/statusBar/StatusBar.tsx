import { Minus, Plus } from 'lucide-react'
import type { CommandId } from '../../../shared/commands'
import { presentTemplate } from '../../presentDraft'
import { topRowOf } from '../../rowLookup'
import { headOnScreen, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { words } from '../../words'
import { SaveMark } from './SaveMark'

/** The bottom line: how long, saved or not, what kind, which order, how large. */
export function StatusBar({ run }: { readonly run: (command: CommandId) => void }) {
  const head = useSession(headOnScreen)
  const characters = useSession((state) => state.characters)
  const inSection = useSession(sectionCharacters)
  const selected = useSession((state) => state.selectedCharacters)
  const zoom = useSession((state) => state.settings.zoom)
  const text = words.app.status
  return (
    <footer className="status">
      {head && (
        <>
          <span className="count">{text.characters(characters.toLocaleString('zh-CN'))}</span>
          {inSection !== null && (
            <span className="count">{text.inSection(inSection.toLocaleString('zh-CN'))}</span>
          )}
          {selected !== null && (
            <span className="count">{text.selected(selected.toLocaleString('zh-CN'))}</span>
          )}
        </>
      )}
      <span className="grow" />
      {head && (
        <>
          <SaveMark />
          <span>{text.template(presentTemplate()?.name ?? head.template)}</span>
          <span>{words.outline.enforcementOf(words.outline.enforcements[head.enforcement])}</span>
          <span className="zoom">
            <IconButton small label={text.zoomOut} onPress={() => run('view.zoomOut')}>
              <Minus aria-hidden />
            </IconButton>
            <Button look="quiet" aria-label={text.zoomReset(zoom)} onPress={() => run('view.zoomReset')}>
              {`${String(zoom)}%`}
            </Button>
            <IconButton small label={text.zoomIn} onPress={() => run('view.zoomIn')}>
              <Plus aria-hidden />
            </IconButton>
          </span>
        </>
      )}
    </footer>
  )
}

/** 字数 of the section with the caret; null where it stands in none. */
function sectionCharacters({ caret, rowKeys, rows }: ReturnType<typeof useSession.getState>): number | null {
  const key = caret.block === null ? undefined : rowKeys.get(caret.block)
  return key === undefined ? null : (topRowOf(rows, key)?.characters ?? null)
}
