import type { Span } from '../../../shared/draft/draft'
import type { Face } from '../../../shared/layout/layout'
import { exportedText } from '../../../shared/draft/exportedText'
import { escapeXml } from './escapeXml'
import { fontLook } from './look'
import { styleIds } from './styleIds'

/** The face of a run-in lead inside a paragraph of body text. */
export type LeadFace = { readonly style: string; readonly face: Face; readonly bold: boolean }

/** A run that holds a tab. */
export const tab = '<w:r><w:tab/></w:r>'

/** Runs of spans as XML; a `\n` becomes a line break. */
export function toRuns(spans: readonly Span[], lead?: LeadFace): string {
  return spans.map((span) => toSpanRuns(span, lead)).join('')
}

/** One run of plain text. */
export function toRun(text: string, lead?: LeadFace): string {
  return text === '' ? '' : toSpanRuns({ text }, lead)
}

function toSpanRuns(span: Span, lead: LeadFace | undefined): string {
  const look = lookOf(span, lead)
  return exportedText(span.text)
    .split('\n')
    .map(
      (line, index) =>
        `<w:r>${look}${index > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`,
    )
    .join('')
}

function lookOf(span: Span, lead: LeadFace | undefined): string {
  const style = span.blank ? styleIds.blank : lead?.style
  const properties = [
    style ? `<w:rStyle w:val="${style}"/>` : '',
    // The face stands on the run as well: a blank wears its own style, and some viewers read no linked styles.
    lead ? fontLook(lead.face) : '',
    (span.bold ?? lead?.bold) ? '<w:b/><w:bCs/>' : '',
    span.italic ? '<w:i/><w:iCs/>' : '',
    span.underline ? '<w:u w:val="single"/>' : '',
  ].join('')
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
}
