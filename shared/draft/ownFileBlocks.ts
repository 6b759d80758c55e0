import type { SourceParagraph } from '../material/sourceParagraph'
import { formatDecimal, formatNumber } from '../numbering/numbering'
import type { HeadingNumbering } from '../layout/layout'
import { readTypedNumber } from '../numbering/typedNumber'
import type { Block, HeadingLevel, Span } from './draft'
import { newId } from './newId'
import { pictureBlock } from './pictureBlock'
import { sliceOf } from './sourceSpans'

export type PlacedBlock = { readonly block: Block; readonly line: number }
/** The title and blocks of a Word file that this program wrote: its styles say what each paragraph is, so nothing is guessed. */
export function blocksOfOwnFile(
  paragraphs: readonly SourceParagraph[],
  form: HeadingNumbering,
): {
  readonly title: Span[]
  readonly placed: readonly PlacedBlock[]
} {
  const placed: PlacedBlock[] = []
  const title: Span[] = []
  const numberEnd = followNumbers(form)
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index]
    if (!paragraph) break
    const line = index + 1
    const add = (block: Block) => placed.push({ block, line })
    const { text, spans = [], style = {}, table, image } = paragraph
    if (style.isContents) continue
    if (style.pageBreakBefore && !breaksByItself(style, paragraphs[index - 1]?.style))
      add({ id: newId(), type: 'pageBreak' })
    if (style.isSpacing) continue
    if (style.isTitle && placed.length === 0)
      title.push(...(title.length > 0 ? [{ text: '\n' }] : []), ...spans)
    else if (table) add({ id: newId(), ...table })
    else if (image) add(pictureBlock(image, newId()))
    else if (style.role === 'recipient') add({ id: newId(), type: 'recipient', spans: [...spans] })
    else if (style.role === 'attachmentsNote') {
      const lines = runOf(paragraphs, index, ({ role }) => role === 'attachmentsNote')
      add({
        id: newId(),
        type: 'attachments',
        names: lines.map(({ text: line }, at) => nameIn(line, at, lines.length)),
      })
      index += lines.length - 1
    } else if (style.role === 'signature' || style.role === 'date') {
      const lines = signatureAt(paragraphs, index)
      add(signatureOf(lines))
      index += lines.length - 1
    } else if (style.role === 'attachmentLabel') {
      numberEnd.beginAnew()
      const gap = runOf(paragraphs, index + 1, ({ isSpacing }) => isSpacing === true).length
      const next = paragraphs[index + 1 + gap]
      const isTitled = next?.style?.role === 'attachmentTitle'
      add({ id: newId(), type: 'attachment', title: isTitled ? [...(next.spans ?? [])] : [] })
      if (isTitled) index += 1 + gap
    } else if (style.outlineLevel !== undefined && isHeadingLevel(style.outlineLevel))
      add(headingOf(paragraph, style.outlineLevel, numberEnd.of(text, style.outlineLevel)))
    else
      add({
        id: newId(),
        type: 'paragraph',
        spans: [...spans],
        ...(style.align ? { align: style.align } : {}),
      })
  }
  return { title, placed }
}

type Style = NonNullable<SourceParagraph['style']>

/** An attachment begins its page, and so does the text behind the contents. */
function breaksByItself({ role, isTitle }: Style, before: Style | undefined): boolean {
  return role === 'attachmentLabel' || isTitle === true || before?.isContents === true
}

function runOf(
  paragraphs: readonly SourceParagraph[],
  from: number,
  belongs: (style: Style) => boolean,
): readonly SourceParagraph[] {
  let end = from
  while (end < paragraphs.length && belongs(paragraphs[end]?.style ?? {})) end += 1
  return paragraphs.slice(from, end)
}

/** “附件：1.⇥名称”: what the program prints by itself goes. */
function nameIn(line: string, index: number, count: number): string {
  const label = index === 0 && line.startsWith('附件：') ? '附件：' : ''
  const number = `${index + 1}.\t`
  const rest = line.slice(label.length)
  return count > 1 && rest.startsWith(number) ? rest.slice(number.length) : rest
}

/** Units with the room for seals between them, up to the date. */
function signatureAt(paragraphs: readonly SourceParagraph[], from: number): readonly SourceParagraph[] {
  let end = from
  for (let at = from; at < paragraphs.length; at += 1) {
    const { role, isSpacing, pageBreakBefore } = paragraphs[at]?.style ?? {}
    if (pageBreakBefore && at > from) break
    if (role === 'signature') end = at + 1
    else if (role === 'date') return paragraphs.slice(from, at + 1)
    else if (!isSpacing) break
  }
  return paragraphs.slice(from, end)
}

/** Units over which seals go stand at tab stops. */
function signatureOf(lines: readonly SourceParagraph[]): Block {
  const units = lines.filter(({ style }) => style?.role === 'signature').map(({ text }) => text)
  const date = lines.find(({ style }) => style?.role === 'date')?.text ?? ''
  return {
    id: newId(),
    type: 'signature',
    units: units.flatMap((unit) => unit.split('\t').filter((name) => name !== '')),
    date,
    seal: units.some((unit) => unit.startsWith('\t')),
  }
}

function headingOf(
  { text, spans = [], style }: SourceParagraph,
  level: HeadingLevel,
  numberEnd: number,
): Block {
  const leadEnd = Math.max(numberEnd, style?.leadEnd ?? text.length)
  const tail = sliceOf(spans, leadEnd, text.length)
  return {
    id: newId(),
    type: 'heading',
    level,
    lead: sliceOf(spans, numberEnd, leadEnd),
    ...(tail.length > 0 ? { tail } : {}),
  }
}

/** Where the printed number of each heading ends; one that was changed since is known by its form. */
function followNumbers(form: HeadingNumbering) {
  const counts = [0, 0, 0, 0]
  return {
    beginAnew: () => counts.fill(0),
    of: (text: string, level: HeadingLevel): number => {
      const count = (counts[level - 1] ?? 0) + 1
      counts[level - 1] = count
      counts.fill(0, level)
      const printed = form === 'decimal' ? formatDecimal(counts.slice(0, level)) : formatNumber(level, count)
      if (text.startsWith(printed)) return printed.length
      const typed = readTypedNumber(text)
      return typed?.level === level ? typed.length : 0
    },
  }
}

function isHeadingLevel(level: number): level is HeadingLevel {
  return level >= 1 && level <= 4
}
