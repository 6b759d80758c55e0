import type { OwnLayout } from '../layout/ownLayout'
import type { Article } from '../material/article'
import { toFullWidthMarks } from '../cleaning/fullWidthMarks'
import { readArticle, type ArticlePart } from '../material/readArticle'
import { hintsOf, textsToRead } from '../material/sourceHints'
import type { StyledLines } from '../material/styledLines'
import { titleWithoutCounter } from '../material/seriesMarker'
import { readNumber, type NumberForm } from '../material/headingNumber'
import type { Template } from '../template/template'
import type { Block, BlockId, Draft, Enforcement, HeadingLevel, LayoutId, Profile, Span } from './draft'
import { gbt9704 } from '../layout/gbt9704'
import { layoutOf } from '../layout/layouts'
import { currentVersion } from './migrations'
import { newId } from './newId'
import { normalBlock } from './normalForm'
import { normalSpans } from './normalSpans'
import { blocksOfOwnFile, type PlacedBlock } from './ownFileBlocks'
import { withStyles } from './styledBlocks'
import { withWordNotes } from './wordNotes'
import { followWrittenRuns } from './writtenRuns'

export type ArticleInput = {
  /** Decoded lines of the whole source. */
  readonly lines: readonly string[]
  /** The same lines with what their styles say, where the source has styles. */
  readonly styled?: StyledLines | undefined
  readonly article: Article
  readonly template: Template
  readonly profile: Profile
  readonly enforcement: Enforcement
  readonly layout: LayoutId
  /** The figures of that layout, where it is one of the writer's own. */
  readonly ownLayout?: OwnLayout | undefined
  /** Half-width marks beside Han are slips of the web and become full-width; the writer can say no. */
  readonly fullWidthMarks: boolean
}

/**
 * Opens an article as a draft: headings with levels, run-in leads, paragraphs, tables, recipient, signature. Nothing is lost
 * but lines of the site and the counter of a collection (“第三篇”).
 */
export function draftOfArticle(input: ArticleInput): Draft {
  return openArticle(input).draft
}

/** The same, and for each block the 1-based line of the source it came from. */
export function openArticle(input: ArticleInput): {
  readonly draft: Draft
  readonly lines: ReadonlyMap<BlockId, number>
} {
  const { title, placed } = input.styled?.isOwnFile ? ownFile(input.styled) : guessed(input)
  const blocks = placed.map(({ block }) => block)
  const { notes } = input.styled ?? {}
  const { layout, ownLayout } = notes ?? input
  const read = notes ? withWordNotes({ title, blocks }, notes) : { title, blocks }
  const draft: Draft = {
    format: 'zhangfa-draft',
    version: currentVersion,
    id: newId(),
    title: read.title,
    template: input.template.id,
    layout,
    ...(ownLayout && { ownLayout }),
    enforcement: input.enforcement,
    profile: input.profile,
    blocks: read.blocks.length > 0 ? read.blocks : [{ id: newId(), type: 'paragraph', spans: [] }],
  }
  return { draft, lines: new Map(placed.map(({ block, line }) => [block.id, line])) }
}

type ReadText = { readonly title: Span[]; readonly placed: readonly PlacedBlock[] }

function ownFile({ paragraphs, notes }: StyledLines): ReadText {
  const { numbering } = notes ? layoutOf(notes) : gbt9704
  const { title, placed } = blocksOfOwnFile(paragraphs, numbering)
  return {
    title: normalSpans(title),
    placed: placed.map(({ block, line }) => ({ block: normalBlock(block), line })),
  }
}

/** A text whose parts are known by how they read, and by what the styles of the source say. */
function guessed({ lines, styled, article, fullWidthMarks }: ArticleInput): ReadText {
  const written = styled
    ? readArticle(textsToRead(styled.paragraphs), article, hintsOf(styled.paragraphs, false))
    : readArticle(lines, article)
  const { title, parts } = fullWidthMarks ? withFullWidthMarks(written) : written
  const placed = toBlocks(parts)
  return {
    title: spansOf(titleWithoutCounter(title, article.index)),
    placed: styled ? withStyles(placed, written.parts, styled.paragraphs) : placed.flat(),
  }
}

type ArticleText = { readonly title: string; readonly parts: readonly ArticlePart[] }

function withFullWidthMarks({ title, parts }: ArticleText): ArticleText {
  return { title: toFullWidthMarks(title), parts: parts.map(partWithFullWidthMarks) }
}

/** Lead and tail are one line, whose marks are judged together. */
function partWithFullWidthMarks(part: ArticlePart): ArticlePart {
  if (part.type === 'signature') return part
  if (part.type !== 'heading') return { ...part, text: toFullWidthMarks(part.text) }
  const line = toFullWidthMarks(part.lead + part.tail)
  const end = part.lead.length
  return { ...part, text: toFullWidthMarks(part.text), lead: line.slice(0, end), tail: line.slice(end) }
}

/** The level a form of number stands for; ①, 第一， and 一是 stay text (design 6). */
export const levelOfForm: Partial<Record<NumberForm, HeadingLevel>> = {
  part: 1,
  unnumbered: 1,
  han: 1,
  hanBracket: 2,
  arabic: 3,
  decimal: 4,
  arabicBracket: 4,
}

/**
 * Turns structural depth into number forms: the form as written, below its parent; a first level of （一） counts as 一、.
 * A heading whose siblings before it stay text would start their numbers anew: it stays text too, as it was written. One list of blocks for each part.
 */
function toBlocks(parts: readonly ArticlePart[]): PlacedBlock[][] {
  const topForms = parts.flatMap((part) =>
    part.type === 'heading' && part.level === 1 ? [formLevel(part) ?? 1] : [],
  )
  const offset = topForms.reduce<number>((highest, form) => Math.min(highest, form), 4) - 1
  /** Level given to the open heading of each depth; those beside it under the same parent take the same. */
  const open: number[] = []
  /** Numbered headings under the open one of the level above. */
  const counts = [0, 0, 0, 0]
  const isInOrder = followWrittenRuns()
  const blocksOf = (part: ArticlePart): Block[] => {
    const number = writtenNumber(part)
    const runsOn = number !== null && isInOrder(number.form, number.value)
    if (part.type !== 'heading') return toBlock(part)
    const parent = Math.max(0, ...open.slice(0, part.level - 1))
    const written = formLevel(part)
    const own = parent === 0 ? 1 : Math.max(parent + 1, (written ?? 0) - offset)
    const beside = open[part.level - 1] ?? 0
    const level = beside > 0 ? beside : own
    const asText = () => paragraphOf(part.number + part.text)
    if (written === null || !isHeadingLevel(level)) return asText()
    const count = (counts[level - 1] ?? 0) + 1
    if (number !== null && number.form !== 'part' && runsOn && number.value !== count) return asText()
    if (number !== null) counts[level - 1] = count
    counts.fill(0, level)
    // Only now: what follows a line that stays text stands where it would without it.
    open.length = Math.min(open.length, part.level)
    while (open.length < part.level - 1) open.push(0)
    open[part.level - 1] = level
    return [
      {
        id: newId(),
        type: 'heading',
        level,
        lead: spansOf(part.lead),
        ...(part.tail === '' ? {} : { tail: spansOf(part.tail) }),
      },
    ]
  }
  return parts.map((part) => blocksOf(part).map((block) => ({ block, line: part.line })))
}

function writtenNumber(part: ArticlePart) {
  if (part.type === 'heading') return part.number === '' ? null : readNumber(part.number + part.text)
  return part.type === 'text' ? readNumber(part.text) : null
}

function formLevel(part: { readonly form: NumberForm }): HeadingLevel | null {
  return levelOfForm[part.form] ?? null
}

function isHeadingLevel(level: number): level is HeadingLevel {
  return level >= 1 && level <= 4
}

function toBlock(part: Exclude<ArticlePart, { type: 'heading' }>): Block[] {
  switch (part.type) {
    case 'text':
      return paragraphOf(part.text)
    case 'recipient':
      return [{ id: newId(), type: 'recipient', spans: spansOf(part.text) }]
    case 'signature':
      return [
        {
          id: newId(),
          type: 'signature',
          units: part.units.map(cleaned),
          date: cleaned(part.date),
          seal: false,
        },
      ]
  }
}

function paragraphOf(text: string): Block[] {
  const spans = spansOf(text)
  return spans.length > 0 ? [{ id: newId(), type: 'paragraph', spans }] : []
}

function spansOf(text: string): Span[] {
  const clean = cleaned(text)
  return clean === '' ? [] : [{ text: clean }]
}

/** Without control characters, which a draft never holds, but line breaks; a tab becomes a blank. */
function cleaned(text: string): string {
  return text.replace(/\t/g, ' ').replace(/(?!\n)\p{Cc}/gu, '')
}
