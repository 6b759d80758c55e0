import type { Block } from '../../../shared/draft/draft'
import { characterWidth, textWidth, toTwips, type Layout } from '../../../shared/layout/layout'
import { measureText } from '../../../shared/layout/measureText'
import { emptyLines, type Flow } from './emptyLines'
import { paragraph } from './paragraphs'
import { tab, toRun } from './runs'
import { styleIds } from './styleIds'

type Signature = Extract<Block, { type: 'signature' }>

/** Units and date at their places; the paragraphs hold together, so that no page begins with the date. */
export function toSignature(signature: Signature, layout: Layout, { pageBreakBefore }: Flow): string {
  const units = signature.units.filter((unit) => unit !== '')
  if (units.length === 0 && signature.date === '') return ''
  const { blankLines } = layout.signature
  return [
    emptyLines(signature.seal ? blankLines.sealed : blankLines.plain, { pageBreakBefore, keepNext: true }),
    ...(signature.seal ? sealed(units, signature.date, layout) : plain(units, signature.date, layout)),
  ].join('')
}

/**
 * GB/T 9704-2012, 7.3.5.2: units 右空二字, the date two characters to the right of the (last) unit's beginning; a date that
 * would then come too near to the edge is 右空二字 itself and the units move left. The date is placed from the left, because
 * digits have other widths in other faces.
 */
function plain(units: readonly string[], date: string, layout: Layout): string[] {
  const width = textWidth(layout)
  const cell = characterWidth(layout)
  const right = layout.signature.right.plain * cell
  const shift = layout.signature.dateShift * cell
  const last = measureText(units.at(-1) ?? '', layout)
  const farthest = width - right - measureText(date, layout)
  const dateLeft = units.length === 0 ? farthest : Math.min(width - right - last + shift, farthest)
  const edge = date === '' ? width - right : dateLeft - shift + last
  return [
    ...units.map((unit, index) => unitLine(unit, width - edge, date !== '' || index < units.length - 1)),
    ...(date === '' ? [] : [dateLine(date, dateLeft)]),
  ]
}

function unitLine(unit: string, right: number, keepNext: boolean): string {
  return paragraph({ style: styleIds.signature, keepNext, indent: { right }, align: 'right' }, toRun(unit))
}

function dateLine(date: string, left: number): string {
  return paragraph({ style: styleIds.date, indent: { left } }, toRun(date))
}

/**
 * GB/T 9704-2012, 7.3.5.1: the date 右空四字, the unit centred above it. Several units stand in rows as wide as the text
 * area allows, three at most, the last one above the date, with room for seals that do not touch.
 */
function sealed(units: readonly string[], date: string, layout: Layout): string[] {
  const dateWidth = measureText(date, layout)
  const dateLeft = textWidth(layout) - layout.signature.right.sealed * characterWidth(layout) - dateWidth
  const rows = rowsOf(units, dateLeft + dateWidth / 2, layout)
  const lines = rows.flatMap((row, index) => [
    index === 0 ? '' : emptyLines(layout.signature.blankLinesBetweenSeals, { keepNext: true }),
    unitRow(row, date !== '' || index < rows.length - 1),
  ])
  return date === '' ? lines : [...lines, dateLine(date, dateLeft)]
}

type PlacedUnit = { readonly unit: string; readonly centre: number }

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

function unitRow(units: readonly PlacedUnit[], keepNext: boolean): string {
  return paragraph(
    {
      style: styleIds.signature,
      keepNext,
      tabs: units.map(({ centre }) => ({ kind: 'center', at: centre })),
    },
    units.map(({ unit }) => tab + toRun(unit)).join(''),
  )
}
