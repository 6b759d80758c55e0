import { TextRun, type IRunOptions } from 'docx'
import type { Span } from '../../../shared/draft/draft'
import type { Face } from '../../../shared/layout/layout'
import { exportedText } from '../exportedText'
import { styleIds } from './styleIds'

/** The face of a run-in lead inside a paragraph of body text. */
export type LeadFace = { readonly style: string; readonly face: Face; readonly bold: boolean }

/** Runs of spans; a `\n` becomes a line break. */
export function toRuns(spans: readonly Span[], lead?: LeadFace): TextRun[] {
  return spans.flatMap((span) => {
    const look = lookOf(span, lead)
    return exportedText(span.text)
      .split('\n')
      .map((text, line) => new TextRun({ ...look, text, ...(line > 0 ? { break: 1 } : {}) }))
  })
}

/** One run of plain text. */
export function toRun(text: string, lead?: LeadFace): TextRun[] {
  return text === '' ? [] : toRuns([{ text }], lead)
}

function lookOf(span: Span, lead: LeadFace | undefined): IRunOptions {
  return {
    ...(lead ? { style: lead.style } : {}),
    ...(span.blank ? { style: styleIds.blank } : {}),
    // The face stands on the run as well: a blank wears its own style, and some viewers read no linked styles.
    ...(lead ? { font: fontOf(lead.face), ...(lead.bold ? { bold: true } : {}) } : {}),
    ...(span.bold ? { bold: true } : {}),
    ...(span.italic ? { italics: true } : {}),
    ...(span.underline ? { underline: {} } : {}),
  }
}

function fontOf({ eastAsia, ascii }: Face) {
  return { ascii, hAnsi: eastAsia, eastAsia, cs: ascii, hint: 'eastAsia' }
}
