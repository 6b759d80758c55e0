import { Minus, Plus } from 'lucide-react'
import type { CommandId } from '../../../shared/commands'
import { rowWithCaret } from '../../draft/guideFlow'
import { presentTemplate } from '../../draft/presentDraft'
import { canEditOnScreen, headOnScreen, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { words } from '../../words'
import { FinalMark } from './FinalMark'
import { PageMark } from './PageMark'
import { SaveMark } from './SaveMark'
import { TargetMark } from './TargetMark'

/** The bottom line: how long, saved or not, what kind, which order, how large. */
export function StatusBar({ run }: { readonly run: (command: CommandId) => void }) {
  const head = useSession(headOnScreen)
  const inSection = useSession((state) => rowWithCaret(state)?.characters ?? null)
  const selected = useSession((state) => state.selectedCharacters)
  const zoom = useSession((state) => state.settings.zoom)
  const canEdit = useSession(canEditOnScreen)
  const kind = presentTemplate()?.name ?? head?.template ?? ''
  const text = words.app.status
  return (
    <footer className="status">
      {head && (
        <>
          <TargetMark />
          {inSection !== null && (
            <span className="count">{text.inSection(inSection.toLocaleString('zh-CN'))}</span>
          )}
          <PageMark run={run} />
          {selected !== null && (
            <span className="count">{text.selected(selected.toLocaleString('zh-CN'))}</span>
          )}
        </>
      )}
      <span className="grow" />
      {head && (
        <>
          <FinalMark />
          <SaveMark />
          {canEdit ? (
            <Button
              look="quiet"
              aria-label={text.changeTemplate(kind)}
              onPress={() => run('draft.changeTemplate')}
            >
              {text.template(kind)}
            </Button>
          ) : (
            <span>{text.template(kind)}</span>
          )}
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
