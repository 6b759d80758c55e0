import { spansOf, textOf } from '../../../shared/draft/blockText'
import type { BlockId } from '../../../shared/draft/draft'
import type { ReviewLine } from '../../../shared/review/reviewParts'
import type { RowContent } from '../../../shared/review/rowContent'
import type { Review } from '../../draft/reviewState'
import { words } from '../../words'
import { ChangeCard } from './ChangeCard'
import { CommentCard } from './CommentCard'
import { RunningText } from './RunningText'
import { stateOf } from './stateOf'
import { TableCells } from './TableCells'

type Props = { readonly line: ReviewLine; readonly review: Review; readonly section: BlockId | null }

const text = words.reviewing

/** A paragraph with what changed in it; beside it who changed it, and what was said. */
export function ReviewLineView({ line: { row, comments }, review, section }: Props) {
  const { content, changes } = row
  const block = content.mine ?? content.copy
  return (
    <div className="review-line">
      <div
        className="review-text"
        data-type={block?.type}
        data-level={block?.type === 'heading' ? block.level : undefined}
      >
        <LineText content={content} review={review} />
      </div>
      <div className="review-side">
        {changes.map((change) => (
          <ChangeCard
            key={change.id}
            change={change}
            review={review}
            type={block?.type}
            {...(row.from && { from: row.from })}
          />
        ))}
        {comments.map((comment) => (
          <CommentCard key={comment.id} comment={comment} review={review} section={section} />
        ))}
      </div>
    </div>
  )
}

function LineText({ content, review }: { readonly content: RowContent; readonly review: Review }) {
  const { mine, copy, whole, hunks } = content
  if (mine && copy && whole === null)
    return <RunningText mine={spansOf(mine)} copy={spansOf(copy)} hunks={hunks} review={review} />
  const state = whole === null ? 'open' : stateOf(whole, review)
  if (mine?.type === 'table' && copy?.type === 'table')
    return <TableCells mine={mine} copy={copy} state={state} />
  return (
    <span className="review-words" data-state={state} data-current={review.current === whole || undefined}>
      {mine && !(state === 'taken' && copy) && (
        <Whole kind={whole === null ? 'same' : 'del'} said={textOf(mine)} />
      )}
      {mine && copy && state === 'open' && '\n'}
      {copy && !(state === 'declined' && mine) && (
        <Whole kind={whole === null ? 'same' : 'ins'} said={textOf(copy)} />
      )}
    </span>
  )
}

function Whole({ kind, said }: { readonly kind: 'del' | 'ins' | 'same'; readonly said: string }) {
  const shown = said === '' ? text.picture : said
  if (kind === 'same') return <>{shown}</>
  return kind === 'del' ? <del>{shown}</del> : <ins>{shown}</ins>
}
