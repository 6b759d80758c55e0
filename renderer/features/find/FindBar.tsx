import { ChevronDown, ChevronUp, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { headOnScreen, useSession } from '../../session'
import { IconButton } from '../../ui/IconButton'
import { words } from '../../words'
import { closeFind, goToHit } from './findFlow'
import { FindField } from './FindField'
import { FindOptions } from './FindOptions'
import { FindStatus } from './FindStatus'
import { useFind } from './findState'
import { ReplaceRow } from './ReplaceRow'
import './find.css'

/** 查找和替换, over the page while it is asked for. */
export function FindBar() {
  const bar = useFind((state) => state.bar)
  const isOnDraft = useSession((state) => headOnScreen(state) !== null)
  const text = words.find
  if (bar === 'closed' || !isOnDraft) return null
  return (
    <div className="find-bar" role="search" aria-label={text.bar} onKeyDown={closeOnEscape}>
      <div className="find-row">
        <FindField />
        <FindStatus />
        <IconButton small label={text.previous} onPress={() => void goToHit('previous')}>
          <ChevronUp aria-hidden />
        </IconButton>
        <IconButton small label={text.next} onPress={() => void goToHit('next')}>
          <ChevronDown aria-hidden />
        </IconButton>
        <FindOptions />
        <span className="grow" />
        <IconButton small label={text.close} onPress={closeFind}>
          <X aria-hidden />
        </IconButton>
      </div>
      {bar === 'replace' && <ReplaceRow />}
    </div>
  )
}

function closeOnEscape(event: KeyboardEvent) {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
  event.preventDefault()
  closeFind()
}
