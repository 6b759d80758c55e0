import { textOf } from '../draft/blockText'
import type { Block, BlockId, Draft } from '../draft/draft'
import { openArticle } from '../draft/fromSource'
import { normalBlocks } from '../draft/normalForm'
import { normalSpans } from '../draft/normalSpans'
import type { Article } from '../material/article'
import type { ReadSource } from '../material/requests'
import { hintsOf, textsToRead } from '../material/sourceHints'
import type { SourceChange, SourceReview } from '../material/sourceReview'
import { splitCollection } from '../material/splitCollection'
import type { StyledLines } from '../material/styledLines'
import type { Template } from '../template/template'
import { titleMarks, type ReturnedCopy, type ReturnedComment, type TrackedMark } from './returnedCopy'

/** What a Word file says, as a copy of a draft of this kind: the whole file is one text. Null for a source without styles. */
export function copyOfSource(source: ReadSource, template: Template): ReturnedCopy | null {
  const { styled, fileName, lines, review = { changes: [], comments: [] } } = source
  if (!styled) return null
  const { draft, lines: placed } = openArticle({
    lines,
    styled,
    article: wholeArticle(styled, template),
    template,
    profile: {},
    enforcement: 'off',
    layout: 'gbt9704',
    fullWidthMarks: false,
  })
  const blocks = normalBlocks(draft.blocks)
  const places = placesOf(blocks, placed, styled)
  return {
    fileName,
    title: draft.title,
    blocks,
    marks: marksOf(review, places),
    comments: commentsOf(review, places),
    pictures: new Set(
      blocks.flatMap(({ id }) => (styled.paragraphs[(placed.get(id) ?? 0) - 1]?.image ? [id] : [])),
    ),
    isExact: styled.isOwnFile,
  }
}

/** A draft file that somebody else wrote in, as a returned copy. */
export function copyOfDraft(
  { title, blocks }: Pick<Draft, 'title' | 'blocks'>,
  fileName: string,
): ReturnedCopy {
  return {
    fileName,
    title: normalSpans(title),
    blocks: normalBlocks(blocks),
    marks: new Map(),
    comments: [],
    pictures: new Set(),
    isExact: true,
  }
}

function wholeArticle({ paragraphs, isOwnFile }: StyledLines, template: Template): Article {
  const hints = { ...hintsOf(paragraphs, isOwnFile), isOneText: true }
  const [article] = splitCollection(textsToRead(paragraphs), [template], hints).articles
  const nothing = { title: null, kind: template.name, intro: true, headings: [], signoff: null }
  return article ?? { index: 1, startLine: 1, endLine: paragraphs.length, ...nothing }
}

/** Where blocks lie in the file: from line to line, and where their text begins in the first. */
type Place = {
  readonly block: Block
  readonly line: number
  readonly endLine: number
  /** Where the block's text begins in the line; null where it is none that runs on one line. */
  readonly start: number | null
}

function placesOf(
  blocks: readonly Block[],
  placed: ReadonlyMap<BlockId, number>,
  { paragraphs }: StyledLines,
): Place[] {
  const starts = blocks.flatMap((block) => {
    const line = placed.get(block.id)
    return line === undefined ? [] : [{ block, line }]
  })
  let searched = { line: 0, from: 0 }
  return starts.map(({ block, line }, index) => {
    if (searched.line !== line) searched = { line, from: 0 }
    const text = textOf(block)
    const written = (paragraphs[line - 1]?.text ?? '').replaceAll('\t', ' ')
    const runsOn = block.type !== 'table' && block.type !== 'signature' && block.type !== 'attachments'
    const start = runsOn ? written.indexOf(text, searched.from) : -1
    if (start >= 0) searched.from = start + text.length
    const next = starts[index + 1]?.line ?? paragraphs.length + 1
    return { block, line, endLine: Math.max(line, next - 1), start: start < 0 ? null : start }
  })
}

function marksOf({ changes }: SourceReview, places: readonly Place[]): Map<BlockId, TrackedMark[]> {
  const marks = new Map<BlockId, TrackedMark[]>()
  for (const change of changes) {
    for (const [key, mark] of marksIn(change, places)) marks.set(key, [...(marks.get(key) ?? []), mark])
  }
  return marks
}

/** A change belongs to each block whose text it touches; before the first block stands the title. */
function marksIn(
  { line, kind, text, author, date, start, end }: SourceChange,
  places: readonly Place[],
): (readonly [BlockId, TrackedMark])[] {
  const about = { kind, text, author, date }
  const here = places.filter((place) => place.line <= line && line <= place.endLine)
  if (here.length === 0) return [[titleMarks, { ...about, start: null, end: null }]]
  const first = here.find((place) => place.line === line)
  return here.flatMap((place): (readonly [BlockId, TrackedMark])[] => {
    const { block, start: from } = place
    if (from === null || start === undefined || end === undefined || line !== place.line)
      return [[block.id, { ...about, start: null, end: null }]]
    const length = textOf(block).length
    const [begin, last] = [Math.max(0, start - from), Math.min(length, end - from)]
    // A paragraph deleted before a heading stands before the heading's number.
    const isDeleted = kind === 'deleted' && (start >= from || place === first) && start - from <= length
    if (!isDeleted && (kind === 'deleted' || begin >= last)) return []
    const own = kind === 'inserted' ? textOf(block).slice(begin, last) : text
    return [[block.id, { ...about, text: own, start: begin, end: kind === 'inserted' ? last : begin }]]
  })
}

function commentsOf({ comments }: SourceReview, places: readonly Place[]): ReturnedComment[] {
  return comments.map(({ line, quoted, text, author, date, isResolved }, index) => ({
    id: `comment-${index + 1}`,
    block: places.findLast((place) => place.line <= line)?.block.id ?? null,
    quoted,
    text,
    author,
    date,
    isResolved,
  }))
}
