import { getStyleObjectFromCSS } from 'lexical'
import type { Span } from '../../../shared/draft/draft'
import type { SourceParagraph } from '../../../shared/material/sourceParagraph'

const ignored: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'TITLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
])
const blocks: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
)

type Style = Pick<Span, 'bold' | 'italic' | 'underline'>
type Open = { spans: Span[]; style: NonNullable<SourceParagraph['style']> }

/** HTML as paragraphs: blocks, three formats and declared headings; everything else is text, nothing is run or loaded. */
export function paragraphsOfHtml(html: string): SourceParagraph[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const paragraphs: SourceParagraph[] = []
  let open: Open = { spans: [], style: {} }
  const close = (style: Open['style']) => {
    const spans = trimmed(open.spans)
    const text = spans.map((span) => span.text).join('')
    if (text !== '') paragraphs.push({ text, spans, style: open.style })
    open = { spans: [], style }
  }
  const walk = (node: Node, style: Style) => {
    if (node.nodeType === Node.TEXT_NODE) pushText(open.spans, node.nodeValue ?? '', style)
    if (!(node instanceof HTMLElement) || ignored.has(node.tagName)) return
    if (node.tagName === 'BR') {
      close(open.style)
      return
    }
    const isBlock = blocks.has(node.tagName)
    const outer = open.style
    if (isBlock) close({ ...outer, ...blockStyleOf(node) })
    const inner = styleOf(node, style)
    for (const child of node.childNodes) walk(child, inner)
    if (node.tagName === 'TD' || node.tagName === 'TH') pushText(open.spans, ' ', style)
    if (isBlock) close(outer)
  }
  walk(page.body, {})
  close({})
  return paragraphs
}

function styleOf(element: HTMLElement, outer: Style): Style {
  const { tagName: tag } = element
  const css = cssOf(element)
  const weight = css['font-weight']
  const bold =
    weight === undefined
      ? outer.bold === true || tag === 'B' || tag === 'STRONG'
      : weight === 'bold' || Number(weight) >= 600
  const italic = outer.italic === true || tag === 'I' || tag === 'EM' || css['font-style'] === 'italic'
  const lines = `${css['text-decoration'] ?? ''} ${css['text-decoration-line'] ?? ''}`
  const underline = outer.underline === true || tag === 'U' || lines.includes('underline')
  return { ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }) }
}

function blockStyleOf(element: HTMLElement): Open['style'] {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1]
  const align = cssOf(element)['text-align'] ?? element.getAttribute('align')
  return {
    ...(level !== undefined && { outlineLevel: Number(level) }),
    ...((align === 'center' || align === 'right') && { align }),
  }
}

/** Read from the attribute's text: our content security policy leaves `element.style` empty. */
function cssOf(element: HTMLElement): Partial<Record<string, string>> {
  return getStyleObjectFromCSS(element.getAttribute('style') ?? '')
}

function pushText(spans: Span[], raw: string, style: Style): void {
  const text = raw.replace(/[ \t\n\r\u00a0]+/g, ' ')
  const last = spans.at(-1)
  if (last && last.bold === style.bold && last.italic === style.italic && last.underline === style.underline)
    spans[spans.length - 1] = { ...last, text: last.text + text }
  else if (text !== '') spans.push({ text, ...style })
}

/** Without blanks at the ends and without the line folds of the source: between Han characters a blank is none. */
function trimmed(spans: readonly Span[]): Span[] {
  const kept = spans.map((span) => ({
    ...span,
    text: span.text
      .replace(/ {2,}/g, ' ')
      .replace(
        /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
        '',
      ),
  }))
  const first = kept[0]
  if (first) kept[0] = { ...first, text: first.text.trimStart() }
  const last = kept.at(-1)
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() }
  return kept.filter((span) => span.text !== '')
}
