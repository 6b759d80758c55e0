import type { SourceChange, SourceComment, SourceReview } from '../../../shared/material/sourceReview'
import { insideTable } from './finishTable'
import { readNoteTexts, readResolved } from './noteTexts'
import type { ReadItem } from './story/readItem'

/** Tracked changes and comments by the lines they stand in. */
export function toReview(
  lines: readonly ReadItem[],
  comments: string | undefined,
  commentsExtended: string | undefined,
): SourceReview {
  const texts = readNoteTexts(comments, 'w:comment')
  const resolved = readResolved(commentsExtended)
  return {
    changes: lines.flatMap(({ changes }, index) =>
      changes.map(({ start, end, ...change }): SourceChange => ({
        line: index + 1,
        ...change,
        ...(start === insideTable ? {} : { start, end }),
      })),
    ),
    comments: lines.flatMap(({ comments: places }, index) =>
      places.flatMap(({ id, start, quoted }): SourceComment[] => {
        const comment = texts.get(id)
        if (!comment) return []
        return [
          {
            line: index + 1,
            ...(start === insideTable ? {} : { start }),
            quoted: quoted.text,
            text: comment.text,
            author: comment.attributes['w:author'] ?? '',
            date: comment.attributes['w:date'] ?? '',
            isResolved: resolved.has(comment.lastParagraph),
          },
        ]
      }),
    ),
  }
}
