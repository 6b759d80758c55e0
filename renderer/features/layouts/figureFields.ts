import type { FigureScale, FigureUnit } from '../../../shared/layout/figures'
import type { Layout } from '../../../shared/layout/layout'
import type { LayoutPlace } from '../../../shared/layout/layoutPlaces'

/** A figure of a layout as a field: where it stands, and what it is said in. */
export type FigureField = {
  readonly place: LayoutPlace
  readonly unit: FigureUnit
  readonly scale: FigureScale
}

const millimetres = (place: LayoutPlace): FigureField => ({ place, unit: 'millimetres', scale: 'whole' })
const pitch = (place: LayoutPlace): FigureField => ({ place, unit: 'points', scale: 'twips' })
const characters = (place: LayoutPlace): FigureField => ({ place, unit: 'characters', scale: 'whole' })
const lines = (place: LayoutPlace): FigureField => ({ place, unit: 'lines', scale: 'whole' })

export const paperFields: readonly FigureField[] = [millimetres('page.width'), millimetres('page.height')]

/** The figures of each group that stand alone. */
export const figureFields = {
  page: ['top', 'bottom', 'left', 'right'].map((side) => millimetres(`page.${side}`)),
  body: [pitch('linePitch'), pitch('characterSpacing')],
  title: [
    pitch('title.linePitch'),
    lines('title.blankLinesBefore.recipient'),
    lines('title.blankLinesBefore.body'),
  ],
  signature: [
    lines('signature.blankLines.plain'),
    characters('signature.right.plain'),
    characters('signature.dateShift'),
    lines('signature.blankLines.sealed'),
    characters('signature.right.sealed'),
    millimetres('signature.sealPitch'),
    lines('signature.blankLinesBetweenSeals'),
  ],
  table: [
    pitch('table.linePitch'),
    { place: 'table.line', unit: 'points', scale: 'eighths' },
    pitch('table.cellMargin'),
  ],
} as const satisfies Readonly<Record<string, readonly FigureField[]>>

/** Those of the page number; one that has a fixed place keeps no distance from the side. */
export function numberFields({ pageNumber: { place } }: Layout): readonly FigureField[] {
  if (place === 'none') return []
  return [millimetres('page.footer'), ...(place === 'centre' ? [] : [characters('pageNumber.indent')])]
}

/** Indents of a heading or of the body text. */
export function indentField(role: string, which: 'left' | 'firstLine'): FigureField {
  return characters(`indents.${role}.${which}`)
}
