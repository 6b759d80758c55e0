/** What a figure of a layout is said in. */
export type FigureUnit = 'millimetres' | 'points' | 'characters' | 'lines'

/** What one of a unit is in the figures of a layout. */
const scales = {
  /** Millimetres, characters and lines stand in the layout as they are. */
  whole: 1,
  twips: 20,
  halfPoints: 2,
  eighths: 8,
} as const
export type FigureScale = keyof typeof scales

/** A figure of a layout in the unit that people read, without needless decimals. */
export function sayFigure(figure: number, scale: FigureScale): string {
  return Number.isFinite(figure) ? String(Math.round((figure / scales[scale]) * 1000) / 1000) : ''
}

/** The figure of what was typed; NaN for what is no number. Where the layout holds whole units it is rounded to them. */
export function readFigure(typed: string, scale: FigureScale): number {
  const text = typed.normalize('NFKC').replace(/\s|毫米|磅|字符?|行|mm$|pt$/gi, '')
  if (!/^[-+]?\d+(?:\.\d*)?$/.test(text)) return NaN
  const figure = Number(text) * scales[scale]
  return scale === 'whole' ? figure : Math.round(figure)
}
