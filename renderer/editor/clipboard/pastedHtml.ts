import type { Span } from '../../../shared/draft/draft'
import { imageText } from '../../../shared/draft/imageText'
import { altOf } from '../../../shared/image/newImage'
import type { SourceParagraph } from '../../../shared/material/sourceParagraph'
import { readDataUrl } from './dataUrl'
import {
  cssOf,
  isListMark,
  isUnread,
  paragraphStyleOf,
  runStyleOf,
  type ParagraphStyle,
  type RunStyle,
} from './elementStyle'
import { readTable } from './pastedTable'
import { leadEndOf, type Run } from './runInLead'

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
  'XML',
])
const blocks: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
)
/** CSS pixels; smaller pictures of a web page are its ornaments. */
const ornament = 48

export type ReadHtml = {
  readonly paragraphs: readonly SourceParagraph[]
  /** Pictures that are only named by an address: nothing is ever fetched. */
  readonly leftOut: number
}

/** Where the bytes of a picture come from that stands in the HTML only by the path of a file. */
export type NextFileImage = () => Uint8Array | null

/** HTML as paragraphs, tables and pictures with their styles, in the dialects of browsers, Word and WPS; nothing is run or loaded. */
export function readHtml(html: string, nextFileImage: NextFileImage = () => null): ReadHtml {
  const page = new DOMParser().parseFromString(html, 'text/html')
  let leftOut = 0
  const paragraphs = readBlock(page.body)
  return { paragraphs, leftOut }

  function readBlock(root: Element): SourceParagraph[] {
    const found: SourceParagraph[] = []
    let open: { runs: Run[]; style: ParagraphStyle } = { runs: [], style: {} }
    /** A page break before a paragraph that holds nothing stands before the next one. */
    let breaks = false

    const push = (paragraph: SourceParagraph) => {
      const style = breaks ? { ...paragraph.style, pageBreakBefore: true as const } : paragraph.style
      breaks = false
      found.push(style ? { ...paragraph, style } : paragraph)
    }
    const close = (style: ParagraphStyle) => {
      const runs = trimmed(open.runs)
      const text = runs.map((run) => run.text).join('')
      if (text !== '') push({ text, spans: runs.map(toSpan), style: styleOfRuns(open.style, runs) })
      open = { runs: [], style }
    }
    const take = (paragraph: SourceParagraph) => {
      close(open.style)
      push(paragraph)
    }
    const walkImage = (image: Element) => {
      const alt = altOf(image.getAttribute('alt') ?? '')
      const source = image.getAttribute('src') ?? ''
      const bytes = readDataUrl(source) ?? (source.startsWith('file:') ? nextFileImage() : null)
      if (bytes) take({ text: '', image: { bytes, alt } })
      else if (!isOrnament(image)) {
        leftOut += 1
        // Without words a picture of the web tells nothing of itself: a mark in its place would only cut the text apart.
        if (alt === '' && !source.startsWith('file:')) return
        const text = imageText(alt)
        take({ text, spans: [{ text }], style: { align: 'center' } })
      }
    }
    const walk = (node: Node, look: RunStyle) => {
      if (node.nodeType === Node.TEXT_NODE) pushText(open.runs, node.nodeValue ?? '', look)
      if (!(node instanceof HTMLElement) || ignored.has(node.tagName) || isUnread(node)) return
      if (node.tagName === 'IMG') {
        walkImage(node)
        return
      }
      if (node.tagName === 'BR') {
        close(open.style)
        if (paragraphStyleOf(node).pageBreakBefore) breaks = true
        return
      }
      if (isListMark(node)) {
        pushText(open.runs, listNumber(node), look)
        return
      }
      if (node instanceof HTMLTableElement) {
        const table = readTable(node, readBlock)
        if (table) {
          take(table)
          return
        }
      }
      const isBlock = blocks.has(node.tagName)
      const outer = open.style
      if (isBlock) {
        const { pageBreakBefore, ...own } = paragraphStyleOf(node)
        close({ ...outer, ...own })
        if (pageBreakBefore) breaks = true
      }
      const inner = runStyleOf(node, look)
      for (const child of node.childNodes) walk(child, inner)
      if (node.tagName === 'TD' || node.tagName === 'TH') pushText(open.runs, ' ', look)
      if (isBlock) close(outer)
    }
    for (const child of root.childNodes) walk(child, {})
    close({})
    return found
  }
}

/** The paragraphs of HTML. */
export function paragraphsOfHtml(html: string): readonly SourceParagraph[] {
  return readHtml(html).paragraphs
}

function styleOfRuns(style: ParagraphStyle, runs: readonly Run[]): ParagraphStyle {
  const leadEnd = style.isTitle ? undefined : leadEndOf(runs)
  return {
    ...style,
    ...(style.isTitle && { align: 'center' as const }),
    ...(leadEnd !== undefined && { leadEnd }),
  }
}

/** Bullets, which fonts of signs draw as letters, are no numbers. */
function listNumber(mark: HTMLElement): string {
  const face = `${cssOf(mark)['font-family'] ?? ''} ${cssOf(mark.parentElement ?? mark)['font-family'] ?? ''}`
  if (/symbol|wingdings|webdings|courier/i.test(face)) return ''
  const number = mark.textContent.replace(/[\s\u00a0]+/gu, '')
  return /[\p{L}\p{N}]/u.test(number) ? number : ''
}

function isOrnament(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) =>
    Number.parseFloat(image.getAttribute(name) ?? cssOf(image)[name] ?? ''),
  )
  return [width, height].some((side) => side !== undefined && side <= ornament)
}

function toSpan({ text, bold, italic, underline }: Run): Span {
  return { text, ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }) }
}

function pushText(runs: Run[], raw: string, look: RunStyle): void {
  const text = raw.replace(/[ \t\n\r\u00a0]+/g, ' ')
  const last = runs.at(-1)
  const isSame =
    last &&
    last.bold === look.bold &&
    last.italic === look.italic &&
    last.underline === look.underline &&
    last.face === look.face
  if (isSame) runs[runs.length - 1] = { ...last, text: last.text + text }
  else if (text !== '') runs.push({ text, ...look })
}

/** Without blanks at the ends and without the line folds of the source: between Han characters a blank is none. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({
    ...run,
    text: run.text
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
  return kept.filter((run) => run.text !== '')
}
