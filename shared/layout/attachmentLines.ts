import { characterWidth, indentOf, type Layout } from './layout'

/** A name of 附件说明 with what stands before it; lengths in twips from the left edge of the text area. */
export type AttachmentLine = {
  /** 附件： on the first line, nothing on the others. */
  readonly label: string
  /** `1.` where there are several names. */
  readonly number: string
  readonly name: string
  /** Where the label or the number begins. */
  readonly start: number
  /** Where the name begins, and its further lines with it. */
  readonly left: number
}

/** 附件说明 (GB/T 9704-2012, 7.3.4): 左空二字, no mark after a name; a wrapped name stands under its own beginning. */
export function attachmentLines(names: readonly string[], layout: Layout): AttachmentLine[] {
  const cell = characterWidth(layout)
  const numbered = names.length > 1
  const numberWidth = numbered ? Math.round(cell * (names.length < 10 ? 1 : 1.5)) : 0
  const { left, firstLine } = indentOf(layout, 'body')
  const labelStart = left + firstLine
  const labelEnd = Math.round(labelStart + 3 * cell)
  return names.map((name, index) => ({
    label: index === 0 ? '附件：' : '',
    number: numbered ? `${index + 1}.` : '',
    name,
    start: index === 0 ? labelStart : labelEnd,
    left: labelEnd + numberWidth,
  }))
}
