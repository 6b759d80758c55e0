import { isFinal } from '../../../shared/draft/snapshot'
import { sayDate } from '../../../shared/words/sayMoment'
import { useSession } from '../../session'
import { showTab } from '../../window/panes'
import { Button } from '../../ui/Button'
import { useNow } from '../../ui/useNow'
import { words } from '../../words'

/** 已定稿 11月22日, where a version was handed in; pressing it shows the versions. */
export function FinalMark() {
  const final = useSession((state) => state.versions?.find(isFinal))
  const isOnDraft = useSession((state) => state.view === 'draft')
  const now = useNow(60_000)
  if (!final || !isOnDraft) return null
  return (
    <Button look="quiet" onPress={() => showTab('versions')}>
      {words.versions.finalSince(sayDate(final.takenAt, now, words))}
    </Button>
  )
}
