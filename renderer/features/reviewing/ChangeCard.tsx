import type { Block } from '../../../shared/draft/draft'
import type { ReviewChange } from '../../../shared/review/reviewChange'
import { reviewState, type Review } from '../../draft/reviewState'
import { declineChanges, showInDraft, takeChanges } from '../../draft/reviewSteps'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { sayDateOf } from './sayDateOf'
import { stateOf } from './stateOf'

type Props = {
  readonly change: ReviewChange
  readonly review: Review
  readonly from?: 'up' | 'down'
  /** What is changed, where it is no running text. */
  readonly type?: Block['type'] | undefined
}

const text = words.reviewing
const exchanged: Readonly<Record<string, string>> = { table: text.table, image: text.image }
/** Longer texts stand beside the card and need not be read again in it. */
const longest = 24

/** One change: whose it is, and whether it is taken over. */
export function ChangeCard({ change, review, from, type }: Props) {
  const { id, old, author, isConflict } = change
  const state = stateOf(id, review)
  const kind = (change.kind === 'exchanged' ? exchanged[String(type)] : undefined) ?? kindOf(change, from)
  const together = change.kind === 'moved' ? old.split('\n').length : 1
  return (
    <div
      role="group"
      className="review-card"
      data-item={id}
      data-state={state}
      data-conflict={isConflict || undefined}
      data-current={review.current === id || undefined}
      tabIndex={review.current === id ? 0 : -1}
      aria-label={text.said(kind, author, cut(old), cut(change.new))}
      onFocus={() => reviewState.change({ current: id })}
    >
      <p className="review-who">
        <b>{kind}</b>
        <span>{text.by(author, sayDateOf(change.date))}</span>
        {state !== 'open' && <i>{state === 'taken' ? text.taken : text.declined}</i>}
      </p>
      {together > 1 && <p>{text.together(together)}</p>}
      {isConflict && (
        <dl className="review-sides">
          <dt>{text.conflict}</dt>
          <dd>
            {text.mine}：{old === '' ? text.nothing : old}
          </dd>
          <dd>
            {text.theirs}：{change.new === '' ? text.nothing : change.new}
          </dd>
        </dl>
      )}
      <div className="review-choice">
        <Button look="pill" aria-pressed={state === 'taken'} onPress={() => takeChanges([id])}>
          {isConflict ? text.takeTheirs : text.take}
        </Button>
        <Button look="pill" aria-pressed={state === 'declined'} onPress={() => declineChanges([id])}>
          {isConflict ? text.keepMine : text.leave}
        </Button>
        <Button look="quiet" onPress={() => showInDraft(id)}>
          {text.show}
        </Button>
      </div>
    </div>
  )
}

function kindOf({ kind, old, new: now }: ReviewChange, from: Props['from']): string {
  if (kind === 'moved' && from) return text.movedFrom[from]
  if (kind === 'level') return text.level(old, now)
  if (kind === 'words' && old === '') return text.wordsAdded
  return kind === 'words' && now === '' ? text.wordsRemoved : text.kinds[kind]
}

function cut(said: string): string {
  return said.length > longest ? `${said.slice(0, longest)}…` : said
}
