import { z } from 'zod'
import { layoutIdSchema } from '../layout/layout'
import { ownLayoutSchema } from '../layout/ownLayout'
import { mapSpans } from '../textSearch/blockParts'
import { spansText } from './blockText'
import { blankSchema, type Block, type Draft, type Span } from './draft'
import { newId } from './newId'
import { normalSpans } from './normalSpans'

/**
 * What a Word file cannot say of a draft by its text and styles. It goes along as document properties (`zhangfa.1` …), which
 * Word, WPS and LibreOffice all keep; a file without it, or with text that has changed since, is read just as well.
 */
const wordNotesSchema = z.strictObject({
  template: z.string().min(1),
  layout: layoutIdSchema,
  ownLayout: ownLayoutSchema.optional(),
  /** The titles of draft and attachments with the writer's own line breaks: the file has more in those longer than a line. */
  titles: z.array(z.string()),
  /** The blanks in the order of the text, title first; empty where all are plain. */
  blanks: z.array(blankSchema),
  /** Sections that the writer gave a slot or keeps as they are, in order. */
  pinned: z.array(
    z.strictObject({ text: z.string(), slot: z.string().optional(), kept: z.literal(true).optional() }),
  ),
  /** The texts of paragraphs that close the draft. */
  closings: z.array(z.string()),
  /** Attachments with a page break right before them, which prints nothing; 0 is the first. */
  afterBreak: z.array(z.number().int()).optional(),
})
export type WordNotes = z.infer<typeof wordNotesSchema>

type DocumentProperty = { readonly name: string; readonly value: string }

/** Word cuts a property after 255 characters. */
const longest = 250
const prefix = 'zhangfa.'

/** The notes of a draft. */
export function wordNotesOf({ template, layout, ownLayout, title, blocks }: Draft): WordNotes {
  const spans = [...title]
  for (const block of blocks) mapSpans(block, (some) => (spans.push(...some), [...some]))
  const blanks = spans.flatMap(({ blank }) => (blank ? [blank] : []))
  return {
    template,
    layout,
    ...(ownLayout && { ownLayout }),
    titles: [title, ...blocks.flatMap((block) => (block.type === 'attachment' ? [block.title] : []))].map(
      spansText,
    ),
    blanks: blanks.some((blank) => blank.kind !== 'text' || Object.keys(blank).length > 2) ? blanks : [],
    ...attachmentsAfterBreak(blocks),
    closings: blocks.flatMap((block) =>
      block.type === 'paragraph' && block.role === 'closing' ? [spansText(block.spans)] : [],
    ),
    pinned: blocks.flatMap((block) => {
      if (block.type !== 'heading' || (block.slot === undefined && !block.kept)) return []
      const { slot, kept, lead } = block
      return [{ text: spansText(lead), ...(slot === undefined ? {} : { slot }), ...(kept ? { kept } : {}) }]
    }),
  }
}

function attachmentsAfterBreak(blocks: readonly Block[]): Pick<WordNotes, 'afterBreak'> {
  const afterBreak = blocks
    .filter(isPrinted)
    .flatMap(({ type }, index, printed) =>
      type === 'attachment' ? [printed[index - 1]?.type === 'pageBreak'] : [],
    )
    .flatMap((isAfter, index) => (isAfter ? [index] : []))
  return afterBreak.length > 0 ? { afterBreak } : {}
}

/** A note without names and a signature of nobody leave no line. */
function isPrinted(block: Block): boolean {
  if (block.type === 'signature') return block.date !== '' || block.units.some((unit) => unit !== '')
  return block.type !== 'attachments' || block.names.length > 0
}

/** The notes as document properties, each short enough for Word. */
export function propertiesOfNotes(notes: WordNotes): DocumentProperty[] {
  const json = JSON.stringify(notes)
  const parts = json.match(new RegExp(`[^]{1,${longest}}`, 'gu')) ?? []
  return parts.map((value, index) => ({ name: `${prefix}${index + 1}`, value }))
}

/** Puts the notes together again; `null` where a file has none, or none that can be understood. */
export function notesFromProperties(properties: readonly DocumentProperty[]): WordNotes | null {
  const parts = properties
    .filter(({ name }) => name.startsWith(prefix))
    .sort((one, other) => Number(one.name.slice(prefix.length)) - Number(other.name.slice(prefix.length)))
  const read = wordNotesSchema.safeParse(parseJson(parts.map(({ value }) => value).join('')))
  return read.success ? read.data : null
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Cut short or changed by another program: the file is read without its notes.
    return null
  }
}

/** Title and blocks as they were read, with what the notes know of them: each thing is found by its text and turn. */
export function withWordNotes(
  { title, blocks }: { readonly title: readonly Span[]; readonly blocks: readonly Block[] },
  notes: WordNotes,
): { title: Span[]; blocks: Block[] } {
  const blankFor = inTurn(notes.blanks, ({ name }) => name)
  const pinFor = inTurn(notes.pinned, ({ text }) => text)
  const titleFor = inTurn(notes.titles, inOneLine)
  const closings = new Set(notes.closings)
  let attachments = 0
  const fill = (spans: readonly Span[]) =>
    spans.map((span) => (span.blank ? { ...span, blank: blankFor(span.blank.name) ?? span.blank } : span))
  const unbroken = (spans: readonly Span[]) =>
    withBreaksOf(fill(spans), titleFor(inOneLine(spansText(spans))) ?? spansText(spans))
  return {
    title: unbroken(title),
    blocks: blocks.flatMap((block): Block | Block[] => {
      if (block.type === 'attachment') {
        const titled: Block = { ...block, title: unbroken(block.title) }
        const isAfterBreak = notes.afterBreak?.includes(attachments++)
        return isAfterBreak ? [{ id: newId(), type: 'pageBreak' }, titled] : titled
      }
      const filled = mapSpans(block, fill)
      if (filled.type === 'paragraph')
        return closings.has(spansText(filled.spans)) ? { ...filled, role: 'closing' } : filled
      if (filled.type !== 'heading') return filled
      const pin = pinFor(spansText(filled.lead))
      if (!pin) return filled
      return {
        ...filled,
        ...(pin.slot === undefined ? {} : { slot: pin.slot }),
        ...(pin.kept ? { kept: pin.kept } : {}),
      }
    }),
  }
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', '')
}

/** The spans without those line breaks that `wanted`, the same text otherwise, does not have. */
function withBreaksOf(spans: readonly Span[], wanted: string): Span[] {
  let place = 0
  return normalSpans(
    spans.map((span) => {
      let text = ''
      for (const character of span.text) {
        const isKept = wanted.startsWith(character, place)
        if (character === '\n' && !isKept) continue
        text += character
        place += character.length
      }
      return { ...span, text }
    }),
  )
}

/** Gives the entries of one key one after another, the last of them again and again. */
function inTurn<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string) {
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries) byKey.set(keyOf(entry), [...(byKey.get(keyOf(entry)) ?? []), entry])
  return (key: string): Entry | undefined => {
    const left = byKey.get(key)
    return left && left.length > 1 ? left.shift() : left?.[0]
  }
}
