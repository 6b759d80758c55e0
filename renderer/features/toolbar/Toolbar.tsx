import { PanelLeft, PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CommandId } from '../../../shared/commands'
import { canEditOnScreen, headOnScreen, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { words } from '../../words'
import { FormChoice } from './FormChoice'
import { LayoutChoice } from './LayoutChoice'
import { LookButton } from './LookButton'

type Props = {
  readonly run: (command: CommandId) => void
  readonly leftOpen: boolean
  readonly rightOpen: boolean
  /** The button for a new table. */
  readonly insertTable: ReactNode
}

/** The row above the page: what the caret stands in, and what is used most. */
export function Toolbar({ run, leftOpen, rightOpen, insertTable }: Props) {
  const caret = useSession((state) => state.caret)
  const head = useSession(headOnScreen)
  const canEdit = useSession(canEditOnScreen)
  const behindSource = useSession((state) => state.source !== null && state.view === 'draft')
  const text = words.app.toolbar
  return (
    <div role="toolbar" aria-label={text.name} className="toolbar">
      <IconButton
        label={leftOpen ? words.app.hideLeft : words.app.showLeft}
        pressed={leftOpen}
        onPress={() => run('view.left')}
      >
        <PanelLeft aria-hidden />
      </IconButton>
      {head && (
        <>
          <FormChoice canEdit={canEdit} run={run} />
          <LookButton head={head} run={run} />
          <span className="line" />
          <IconButton
            label={text.bold}
            pressed={caret.bold}
            isDisabled={!canEdit}
            onPress={() => run('format.bold')}
          >
            <b className="glyph">B</b>
          </IconButton>
          <IconButton
            label={text.italic}
            pressed={caret.italic}
            isDisabled={!canEdit}
            onPress={() => run('format.italic')}
          >
            <i className="glyph">I</i>
          </IconButton>
          <IconButton
            label={text.underline}
            pressed={caret.underline}
            isDisabled={!canEdit}
            onPress={() => run('format.underline')}
          >
            <u className="glyph">U</u>
          </IconButton>
          <span className="line" />
          <IconButton
            label={text.blank}
            isDisabled={!canEdit}
            preventFocusOnPress
            onPress={() => run('insert.blank')}
          >
            <span className="glyph" aria-hidden>
              【】
            </span>
          </IconButton>
          {insertTable}
        </>
      )}
      <span className="grow" />
      {behindSource && (
        <Button look="quiet" onPress={() => run('file.backToSource')}>
          {words.commands['file.backToSource']}
        </Button>
      )}
      {head && <LayoutChoice head={head} canEdit={canEdit} run={run} />}
      {head && (
        <IconButton
          label={rightOpen ? words.app.hideRight : words.app.showRight}
          pressed={rightOpen}
          onPress={() => run('view.right')}
        >
          <PanelRight aria-hidden />
        </IconButton>
      )}
    </div>
  )
}
