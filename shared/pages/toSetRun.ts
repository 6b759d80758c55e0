import { advances } from '../layout/latinAdvances'
import { spacingOf, type Layout } from '../layout/layout'
import type { SetRun } from './breakLines'
import type { PageRun } from './pageItem'

/** A run with the figures that its lines are broken by. */
export function toSetRun({ text, role, bold }: PageRun, layout: Layout): SetRun {
  const { face, size, bold: isBoldRole } = layout.roles[role]
  const weight = bold || isBoldRole ? 'bold' : 'regular'
  return {
    text,
    size: size * 10,
    spacing: spacingOf(role, layout),
    advances: advances[face.ascii === face.eastAsia ? 'halfSquare' : weight],
  }
}
