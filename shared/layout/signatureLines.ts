import type { Block } from '../draft/draft'
import { characterWidth, textWidth, toTwips, type Layout } from './layout'
import { measureText } from './measureText'

type Signature = Extract<Block, { type: 'signature' }>

/** One line of a signature; lengths in twips. All lines hold together, so that no page begins with the date. */
export type SignatureLine =
  | { readonly type: 'empty' }
  /** Ends this far from the right edge. */
  | { readonly type: 'unit'; readonly text: string; readonly right: number }
  /** Units side by side, each centred at its place from the left edge. */
  | { readonly type: 'units'; readonly units: readonly PlacedUnit[] }
  /** Begins this far from the left edge: digits have other widths in other faces. */
  | { readonly type: 'date'; readonly text: string; readonly left: number }

type PlacedUnit = { readonly unit: string; readonly centre: number }

/** Units and date at their places, after the blank lines the layout asks for; nothing for a signature without both. */
export function signatureLines(signature: Signature, layout: Layout): SignatureLine[] {
  const units = signature.units.filter((unit) => unit !== '')
  if (units.length === 0 && signature.date === '') return []
  const { blankLines } = layout.signature
  return [
    ...empty(signature.seal ? blankLines.sealed : blankLines.plain),
    ...(signature.seal ? sealed(units, signature.date, layout) : plain(units, signature.date, layout)),
  ]
}

function empty(count: number): SignatureLine[] {
  return Array.from({ length: count }, () => ({ type: 'empty' }))
}

function dateLine(text: string, left: number): SignatureLine[] {
  return text === '' ? [] : [{ type: 'date', text, left }]
}

/**
 * GB/T 9704-2012, 7.3.5.2: units 右空二字, the date two characters to the right of the (last) unit's beginning; a date that
 * would then come too near to the edge is 右空二字 itself and the units move left.
 */
function plain(units: readonly string[], date: string, layout: Layout): SignatureLine[] {
  const width = textWidth(layout)
  const cell = characterWidth(layout)
  const right = layout.signature.right.plain * cell
  const shift = layout.signature.dateShift * cell
  const last = measureText(units.at(-1) ?? '', layout)
  const farthest = width - right - measureText(date, layout)
  const dateLeft = units.length === 0 ? farthest : Math.min(width - right - last + shift, farthest)
  const edge = date === '' ? width - right : dateLeft - shift + last
  return [
    ...units.map((text) => ({ type: 'unit' as const, text, right: width - edge })),
    ...dateLine(date, dateLeft),
  ]
}

/**
 * GB/T 9704-2012, 7.3.5.1: the date 右空四字, the unit centred above it. Several units stand in rows as wide as the text
 * area allows, three at most, the last one above the date, with room for seals that do not touch.
 */
function sealed(units: readonly string[], date: string, layout: Layout): SignatureLine[] {
  const dateWidth = measureText(date, layout)
  const dateLeft = textWidth(layout) - layout.signature.right.sealed * characterWidth(layout) - dateWidth
  const rows = rowsOf(units, dateLeft + dateWidth / 2, layout)
  return [
    ...rows.flatMap((row, index): SignatureLine[] => [
      ...(index === 0 ? [] : empty(layout.signature.blankLinesBetweenSeals)),
      { type: 'units', units: row },
    ]),
    ...dateLine(date, dateLeft),
  ]
}

function rowsOf(units: readonly string[], centre: number, layout: Layout): PlacedUnit[][] {
  const widest = Math.max(0, ...units.map((unit) => measureText(unit, layout)))
  const pitch = Math.max(toTwips(layout.signature.sealPitch), widest + characterWidth(layout))
  const rightmost = Math.min(centre, textWidth(layout) - widest / 2)
  const perRow = Math.min(3, Math.max(1, 1 + Math.floor((rightmost - widest / 2) / pitch)))
  const first = units.length % perRow
  const starts = units
    .map((_, index) => index)
    .filter((index) => (index - first) % perRow === 0 || index === 0)
  return starts.map((start, row) => {
    const names = units.slice(start, starts[row + 1])
    return names.map((unit, index) => ({ unit, centre: rightmost - (names.length - 1 - index) * pitch }))
  })
}
