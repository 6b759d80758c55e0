import type { CommandId } from '../../../shared/commands'
import { findRow } from '../../draft/rowLookup'
import { canEditOnScreen, headOnScreen, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { orderLine } from './orderLine'

/** In strict order: says which section is out of place, and offers to put it right or leave it. */
export function OrderBar({ run }: { readonly run: (command: CommandId) => void }) {
  const rows = useSession((state) => state.rows)
  const isStrict = useSession((state) => headOnScreen(state)?.enforcement === 'strict')
  const canEdit = useSession(canEditOnScreen)
  const wrong = rows.filter((row) => row.place === 'misplaced')
  const [first] = wrong
  if (!isStrict || !canEdit || first === undefined) return null
  const other = first.should && findRow(rows, first.should.key)
  const text = words.outline
  return (
    <div className="order-bar" role="region" aria-label={text.misplaced}>
      <p>
        {orderLine(first, other, text)}
        {wrong.length > 1 && text.barMore(wrong.length - 1)}
      </p>
      <Button look="go" onPress={() => run('outline.putInOrder')}>
        {text.putInOrder}
      </Button>
      <Button onPress={() => run('outline.keepAsIs')}>{text.keepAsIs}</Button>
    </div>
  )
}
