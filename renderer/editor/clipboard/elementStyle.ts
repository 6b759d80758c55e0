import { getStyleObjectFromCSS } from 'lexical'
import type { Span } from '../../../shared/draft/draft'
import type { SourceParagraph } from '../../../shared/material/sourceParagraph'

/** What of a run's look a draft keeps; `face` only helps to tell a heading at the start of a paragraph. */
export type RunStyle = Pick<Span, 'bold' | 'italic' | 'underline'> & { readonly face?: string }
export type ParagraphStyle = NonNullable<SourceParagraph['style']>

/** The declarations of an element, read from its attribute's text: our content security policy leaves `element.style` empty. */
export function cssOf(element: Element): Partial<Record<string, string>> {
  return getStyleObjectFromCSS(element.getAttribute('style') ?? '')
}

/** How the text in an element looks, inside what looks like `outer`. */
export function runStyleOf(element: Element, outer: RunStyle): RunStyle {
  const { tagName: tag } = element
  const css = cssOf(element)
  const weight = css['font-weight']
  const bold =
    weight === undefined
      ? outer.bold === true || tag === 'B' || tag === 'STRONG'
      : weight === 'bold' || Number(weight) >= 600
  const italic = outer.italic === true || tag === 'I' || tag === 'EM' || css['font-style'] === 'italic'
  const lines = `${css['text-decoration'] ?? ''} ${css['text-decoration-line'] ?? ''}`
  // WPS writes text-underline beside the line it means.
  const drawn = css['text-underline'] !== undefined && css['text-underline'] !== 'none'
  const underline = outer.underline === true || tag === 'U' || drawn || lines.includes('underline')
  const face = faceOf(css) ?? outer.face
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(face !== undefined && { face }),
  }
}

/** The face of Han text. */
function faceOf(css: Partial<Record<string, string>>): string | undefined {
  const family = css['mso-fareast-font-family'] ?? css['font-family']
  return family?.split(',')[0]?.replace(/["']/g, '').trim().toLowerCase()
}

/** What a paragraph's element says of it: Word and WPS name levels, titles and page breaks in styles of their own. */
export function paragraphStyleOf(element: Element): ParagraphStyle {
  const css = cssOf(element)
  const level = outlineLevelOf(element, css)
  const align = css['text-align'] ?? element.getAttribute('align')?.toLowerCase()
  const breaks = css['page-break-before'] ?? css['break-before']
  return {
    ...(level !== undefined && { outlineLevel: level }),
    ...(isTitle(element) && { isTitle: true }),
    ...((align === 'center' || align === 'right') && { align }),
    ...((breaks === 'always' || breaks === 'page') && { pageBreakBefore: true as const }),
  }
}

function outlineLevelOf(element: Element, css: Partial<Record<string, string>>): number | undefined {
  if (isTitle(element)) return undefined
  // Word says “body-text” where a style takes a heading's level away.
  const declared = css['mso-outline-level']
  if (declared !== undefined) return /^[1-9]$/.test(declared) ? Number(declared) : undefined
  const tag = /^H([1-6])$/.exec(element.tagName)?.[1]
  const word = /(?:^|\s)MsoHeading([1-9])(?:\s|$)/i.exec(classOf(element))?.[1]
  const level = tag ?? word
  return level === undefined ? undefined : Number(level)
}

function isTitle(element: Element): boolean {
  return /(?:^|\s)MsoTitle/i.test(classOf(element))
}

/** Whether an element holds nothing that is meant to be read: lists of contents, comments, what is hidden. */
export function isUnread(element: Element): boolean {
  const css = cssOf(element)
  if (css.display === 'none' || css['mso-hide'] === 'all') return true
  const part = css['mso-element']
  if (part === 'comment-list' || part === 'comment') return true
  return /(?:^|\s)Mso(?:Toc\d|CommentReference|CommentText)/i.test(classOf(element))
}

/** Whether an element is the number Word shows before an item of a list, in the form of text. */
export function isListMark(element: Element): boolean {
  return cssOf(element)['mso-list'] === 'Ignore' || cssOf(element)['mso-list'] === 'ignore'
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? ''
}
