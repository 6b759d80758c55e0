import { useRef, useState } from 'react'
import { isChanged } from '../../../shared/compare/compareDrafts'
import { restoreSectionOf, restoreSnapshot } from '../../draft/restoreSnapshot'
import { canEditOnScreen, session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import { CompareHead } from './CompareHead'
import { ComparedRows, type CompareWay } from './ComparedRows'
import { useChangeSteps } from './useChangeSteps'
import { useComparison } from './useComparison'
import './compare.css'

type Props = {
  readonly older: string
  /** Null for the text as it is now. */
  readonly newer: string | null
}

const text = words.compare

/** 比较版本: two states of the draft, word by word; what is wanted back is restored from here. */
export function CompareDialog(chosen: Props) {
  const [pair, setPair] = useState(chosen)
  const [way, setWay] = useState<CompareWay>('sideBySide')
  const canEdit = useSession(canEditOnScreen)
  const box = useRef<HTMLDivElement>(null)
  const steps = useChangeSteps(box)
  const comparison = useComparison(pair.older, pair.newer, close)
  const canRestore = canEdit && pair.newer === null
  const isSame =
    comparison && !comparison.rows.some(isChanged) && comparison.title.every(({ kind }) => kind === 'same')

  function leaveFor(step: () => Promise<void>) {
    close()
    void step()
  }

  return (
    <DialogFrame
      full
      title={text.title}
      onClose={close}
      actions={
        <>
          {canRestore && !isSame && (
            <Button onPress={() => leaveFor(() => restoreSnapshot({ id: pair.older }))}>
              {text.restoreAll}
            </Button>
          )}
          <Button look="go" onPress={close}>
            {text.close}
          </Button>
        </>
      }
    >
      <CompareHead
        pair={pair}
        onPair={(next) => {
          setPair(next)
          steps.restart()
        }}
        way={way}
        onWay={(next) => {
          setWay(next)
          steps.restart()
        }}
        comparison={comparison}
        steps={steps}
      />
      <div ref={box} className="compare" data-way={way} role="region" aria-label={text.text} tabIndex={0}>
        {comparison === null ? (
          <p className="compare-note" role="status">
            {text.loading}
          </p>
        ) : (
          <>
            {isSame && <p className="compare-note">{text.same}</p>}
            <ComparedRows
              comparison={comparison}
              way={way}
              {...(canRestore && {
                onRestoreSection: (heading: string) =>
                  leaveFor(() => restoreSectionOf({ id: pair.older }, heading)),
              })}
            />
          </>
        )}
      </div>
    </DialogFrame>
  )
}

function close() {
  session.set({ dialog: null })
}
