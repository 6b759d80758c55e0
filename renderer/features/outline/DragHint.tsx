import { words } from '../../words'
import type { RowDrag } from './useRowDrag'

/** What is dragged, at the pointer, and why it cannot go there; the same is read out. */
export function DragHint({ drag }: { readonly drag: RowDrag | null }) {
  const said = drag === null ? '' : sayVerdict(drag)
  return (
    <>
      <p role="status" aria-live="assertive" className="unseen">
        {said}
      </p>
      {drag && (
        <div
          aria-hidden
          className="drag-hint"
          data-verdict={drag.verdict.name}
          style={{ left: drag.x + 14, top: drag.y + 12 }}
        >
          <b>{drag.label}</b>
          {drag.verdict.name === 'refused' && <p>{drag.verdict.reason}</p>}
          {drag.verdict.name === 'goes' && drag.verdict.breaksOrder && <p>{words.outline.willMark}</p>}
        </div>
      )}
    </>
  )
}

function sayVerdict({ verdict }: RowDrag): string {
  if (verdict.name === 'refused') return verdict.reason
  if (verdict.name === 'stays') return ''
  return verdict.breaksOrder ? `${verdict.said}，${words.outline.willMark}` : verdict.said
}
