import { dismiss } from './notices'
import { useSession } from '../session'
import { NoticeList } from '../ui/NoticeList'
import { words } from '../words'

/** What is told in passing while the dialog hides the window's own notices from keys and screen readers. */
export function DialogNotices() {
  const notices = useSession((state) => state.notices)
  return (
    <NoticeList
      label={words.app.notices}
      dismissLabel={words.app.dismiss}
      notices={notices}
      onDismiss={dismiss}
    />
  )
}
