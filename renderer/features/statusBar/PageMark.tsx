import type { CommandId } from '../../../shared/commands'
import { useSession } from '../../session'
import { Button } from '../../ui/Button'
import { words } from '../../words'

/** 第 1 页，共 5 页, of the caret; pressing it shows where pages begin. */
export function PageMark({ run }: { readonly run: (command: CommandId) => void }) {
  const pages = useSession((state) => state.pagination?.pages)
  const page = useSession((state) => state.caretPage)
  const isShown = useSession((state) => state.settings.pageMarks)
  if (pages === undefined) return null
  const text = words.app.status
  const line = text.pages(page, pages)
  return (
    <Button
      look="quiet"
      aria-label={isShown ? text.hidePages(line) : text.showPages(line)}
      onPress={() => run('view.pageMarks')}
    >
      <span className="count">{line}</span>
    </Button>
  )
}
