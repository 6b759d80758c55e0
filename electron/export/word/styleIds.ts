import type { HeadingLevel } from '../../../shared/draft/draft'

/** Ids of the styles in an exported Word file; the built-in ones keep Word's own ids, so that Word and WPS translate their names. */
export const styleIds = {
  normal: 'Normal',
  title: 'Title',
  body: 'BodyText',
  recipient: 'ZhangfaRecipient',
  /** The id by which docx_geometry.py tells a numbered note from a heading. */
  attachmentsNote: 'GWAttach',
  signature: 'Signature',
  date: 'Date',
  attachmentLabel: 'ZhangfaAttachmentLabel',
  attachmentTitle: 'ZhangfaAttachmentTitle',
  tableText: 'ZhangfaTableText',
  tableHead: 'ZhangfaTableHead',
  image: 'ZhangfaImage',
  contentsTitle: 'TOCHeading',
  footer: 'Footer',
  blank: 'ZhangfaBlank',
} as const

export function headingStyle(level: HeadingLevel): string {
  return `Heading${level}`
}

/** The character style that a run-in lead wears: linked to the heading's style, so that Word's table of contents finds it. */
export function leadStyle(level: HeadingLevel): string {
  return `Heading${level}Char`
}

/** The style of a line of the contents field. */
export function contentsStyle(level: number): string {
  return `TOC${level}`
}
