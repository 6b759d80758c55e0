import type { Blank } from '../draft/draft'

/** A stretch of text (UTF-16 units) that rolling forward replaces, by another text or by a blank. */
export type TextChange = {
  readonly start: number
  readonly end: number
  readonly by: string | Blank
}

/** How what a change puts in stands in the text. */
export function writtenAs({ by }: Pick<TextChange, 'by'>): string {
  return typeof by === 'string' ? by : `【${by.name}】`
}
