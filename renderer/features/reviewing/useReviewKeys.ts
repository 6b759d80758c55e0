import { useEffect, type KeyboardEvent, type RefObject } from 'react'
import { reviewState, type Review } from '../../draft/reviewState'
import { declineChanges, settleComment, takeChanges } from '../../draft/reviewSteps'
import type { Item } from './items'

/** Up and Down go from one change or comment to the next, Enter takes over, Delete and Backspace decline. */
export function useReviewKeys(box: RefObject<HTMLElement | null>, items: readonly Item[]) {
  // Once, when the dialog opens: where one was, else at the first that is still open.
  useEffect(() => {
    const review = reviewState.get()
    if (!review) return
    const known =
      items.find(({ id }) => id === review.current) ?? items.find((item) => isOpen(item, review)) ?? items[0]
    if (known) goTo(known.id)
    else box.current?.focus()
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  function goTo(id: string) {
    reviewState.change({ current: id })
    const element = [...(box.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(
      (each) => each.dataset.item === id,
    )
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  }

  function step(from: string, by: 1 | -1) {
    const at = items.findIndex(({ id }) => id === from)
    const next = items[at + by]
    if (next) goTo(next.id)
  }

  /** To the next that is open, from the top again; stays where all are decided. */
  function goOn(from: string) {
    const review = reviewState.get()
    const at = items.findIndex(({ id }) => id === from)
    const next =
      review && [...items.slice(at + 1), ...items.slice(0, at)].find((item) => isOpen(item, review))
    if (next) goTo(next.id)
  }

  return {
    onKeyDown: (event: KeyboardEvent) => {
      const element = (event.target as HTMLElement).closest<HTMLElement>('[data-item]')
      const item = items.find(({ id }) => id === element?.dataset.item)
      if (!item || event.nativeEvent.isComposing) return
      const act = actionOf(event)
      if (act === null) return
      event.preventDefault()
      if (act === 'up' || act === 'down') {
        step(item.id, act === 'down' ? 1 : -1)
        return
      }
      if (item.kind === 'comment') settleComment(item.id, act === 'take')
      else if (act === 'take') takeChanges([item.id])
      else declineChanges([item.id])
      goOn(item.id)
    },
  }
}

function actionOf({
  key,
  target,
  ctrlKey,
  altKey,
  metaKey,
}: KeyboardEvent): 'up' | 'down' | 'take' | 'leave' | null {
  if (ctrlKey || altKey || metaKey) return null
  if (key === 'ArrowUp') return 'up'
  if (key === 'ArrowDown') return 'down'
  if (key === 'Delete' || key === 'Backspace') return 'leave'
  // A button in it takes Enter itself.
  return key === 'Enter' && (target as HTMLElement).closest('button') === null ? 'take' : null
}

function isOpen({ id, kind }: Item, { taken, declined, settled }: Review): boolean {
  return kind === 'comment' ? !settled.has(id) : !taken.has(id) && !declined.has(id)
}
