import { readLook, type Look } from './look'
import { readXml } from './xmlEvents'

/** What a paragraph style, or a paragraph itself, says of the paragraph. */
export type ParagraphLook = {
  align?: string
  /** As Word counts: 0 the highest, 9 body text. */
  outline?: number
  numbering?: string
  numberingLevel?: number
  pageBreakBefore?: boolean
}

/** A style with all it takes over from those it is based on. */
export type Style = {
  readonly id: string
  /** In lower case, as Word compares them. */
  readonly name: string
  readonly paragraph: ParagraphLook
  readonly look: Look
  /** The style it is paired with: a heading's style and the one its run-in lead wears. */
  readonly link?: string
}

type WrittenStyle = Style & { readonly basedOn?: string }

export type Styles = {
  readonly paragraph: (id: string | undefined) => Style
  readonly character: (id: string | undefined) => Style
  /** All ids and names, names in lower case. */
  readonly known: ReadonlySet<string>
}

const nothing: Style = { id: '', name: '', paragraph: {}, look: {} }
/** Chains are followed this far; one that leads back to itself ends where it would begin anew. */
const longestChain = 40

/** Reads `word/styles.xml`; without it every style is plain. */
export function readStyles(xml: string | undefined): Styles {
  const written = new Map<string, WrittenStyle>()
  const defaults = { paragraph: '', character: '' }
  if (xml !== undefined) collect(xml, written, defaults)
  const resolved = new Map<string, Style>()
  const styleOf = (id: string): Style => {
    const known = resolved.get(id)
    if (known) return known
    const style = inherit(id, written)
    resolved.set(id, style)
    return style
  }
  return {
    paragraph: (id) => styleOf(id !== undefined && written.has(id) ? id : defaults.paragraph),
    character: (id) => styleOf(id !== undefined && written.has(id) ? id : defaults.character),
    known: new Set([...written.values()].flatMap(({ id, name }) => [id, name])),
  }
}

function inherit(id: string, written: ReadonlyMap<string, WrittenStyle>): Style {
  const chain: WrittenStyle[] = []
  let next = written.get(id)
  while (next && !chain.includes(next) && chain.length < longestChain) {
    chain.unshift(next)
    next = next.basedOn === undefined ? undefined : written.get(next.basedOn)
  }
  const own = chain.at(-1)
  if (!own) return nothing
  return {
    ...own,
    paragraph: Object.assign({}, ...chain.map(({ paragraph }) => paragraph)) as ParagraphLook,
    look: Object.assign({}, ...chain.map(({ look }) => look)) as Look,
  }
}

type OpenStyle = { -readonly [Key in keyof WrittenStyle]: WrittenStyle[Key] }

function collect(
  xml: string,
  written: Map<string, WrittenStyle>,
  defaults: Record<'paragraph' | 'character', string>,
): void {
  let style: OpenStyle | null = null
  let skipped = 0
  readXml(xml, {
    open: (name, attributes) => {
      if (skipped > 0 || name === 'w:tblStylePr' || name.endsWith('PrChange')) {
        skipped += 1
        return
      }
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') {
        const { 'w:type': type, 'w:styleId': id = '' } = attributes
        style = { id, name: '', paragraph: {}, look: {} }
        if (attributes['w:default'] === '1' || attributes['w:default'] === 'true')
          if (type === 'paragraph' || type === 'character') defaults[type] = id
        return
      }
      if (style === null) return
      if (name === 'w:name') style.name = value.toLowerCase()
      else if (name === 'w:basedOn') style.basedOn = value
      else if (name === 'w:link') style.link = value
      else {
        readParagraphLook(style.paragraph, name, attributes)
        readLook(style.look, name, attributes)
      }
    },
    close: (name) => {
      if (skipped > 0) skipped -= 1
      else if (name === 'w:style' && style !== null) {
        written.set(style.id, style)
        style = null
      }
    },
  })
}

/** Takes up one element of `w:pPr`. */
export function readParagraphLook(
  look: ParagraphLook,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const value = attributes['w:val']
  switch (name) {
    case 'w:jc':
      if (value !== undefined) look.align = value
      break
    case 'w:outlineLvl':
      look.outline = Number(value)
      break
    case 'w:numId':
      if (value !== undefined) look.numbering = value
      break
    case 'w:ilvl':
      look.numberingLevel = Number(value)
      break
    case 'w:pageBreakBefore':
      look.pageBreakBefore = value === undefined || (value !== '0' && value !== 'false' && value !== 'off')
  }
}
