import { readLead, type Lead } from './headingLead'
import { formRank, readNumber, type HeadingNumber, type NumberForm } from './headingNumber'
import type { DeclaredHeading } from './sourceHints'

/** As long a paragraph may be and be a heading as a whole. */
const longestHeading = 60

/** A line that its style makes a heading: its number, or none, and where its words end. */
export function readDeclared(
  text: string,
  { leadEnd }: DeclaredHeading,
): { readonly number: HeadingNumber; readonly lead: Lead } {
  const number = readNumber(text) ?? { form: 'unnumbered', value: 0, written: '', rest: text }
  const before = text.length - number.rest.length
  if (leadEnd !== undefined && leadEnd > before) return { number, lead: splitLead(number, leadEnd - before) }
  if (text.length <= longestHeading) return { number, lead: { kind: 'plain', lead: number.rest, tail: '' } }
  return { number, lead: readLead(number) }
}

/** A lead that the source sets off, in a line that its text makes a heading; null where nothing follows it. */
export function readSetOff(text: string, number: HeadingNumber, leadEnd: number): Lead | null {
  const lead = splitLead(number, leadEnd - (text.length - number.rest.length))
  return lead.lead === '' || lead.tail === '' ? null : lead
}

function splitLead({ rest }: HeadingNumber, end: number): Lead {
  const tail = rest.slice(end).trimStart()
  return { kind: tail === '' ? 'plain' : 'runIn', lead: rest.slice(0, end), tail }
}

export type LevelledHeading = {
  readonly index: number
  readonly form: NumberForm
  /** Absent where only the text makes it a heading. */
  readonly outlineLevel?: number | undefined
}

/**
 * Structural depth of headings where styles say which are higher. One that has no style stands as high as those of its form
 * that have, else below all of them.
 */
export function levelsByStyle(headings: readonly LevelledHeading[]): Map<number, number> {
  const byForm = new Map<NumberForm, number>()
  for (const { form, outlineLevel } of headings)
    if (outlineLevel !== undefined && form !== 'unnumbered' && !byForm.has(form))
      byForm.set(form, outlineLevel)
  const levels = new Map<number, number>()
  const open: number[] = []
  for (const { index, form, outlineLevel } of headings) {
    const rank = outlineLevel ?? byForm.get(form) ?? lowestOutline + formRank[form]
    while (open.length > 0 && (open.at(-1) ?? 0) >= rank) open.pop()
    open.push(rank)
    levels.set(index, open.length)
  }
  return levels
}

const lowestOutline = 9
