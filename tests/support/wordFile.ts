import { strToU8, zipSync, type Zippable } from 'fflate'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${relationships}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ')

/** The parts of a Word file by what they hold; the body is required, everything else as a test needs it. */
export type Parts = {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly commentsExtended?: string
  readonly section?: string
  /** Further relations of the text: id, kind, target. */
  readonly relations?: readonly {
    readonly id: string
    readonly kind: string
    readonly target: string
    readonly external?: true
  }[]
  /** Further files of the package. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>
}

const parts = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'commentsExtended'] as const

/** The bytes of a Word file made of these parts, as Word itself lays it out. */
export function wordFile(given: Parts | string): Uint8Array {
  const {
    body,
    section = '',
    relations = [],
    files = {},
    ...more
  } = typeof given === 'string' ? { body: given } : given
  const named = parts.filter((part) => more[part] !== undefined)
  const links = [
    ...named.map((part) => ({ id: `r-${part}`, kind: part, target: `${part}.xml` })),
    ...relations,
  ] as NonNullable<Parts['relations']>
  const package_: Zippable = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(
      relationsPart([{ id: 'r1', kind: 'officeDocument', target: 'word/document.xml' }]),
    ),
    'word/document.xml': strToU8(part('document', `<w:body>${body}${section}</w:body>`)),
    'word/_rels/document.xml.rels': strToU8(relationsPart(links)),
  }
  for (const name of named) package_[`word/${name}.xml`] = strToU8(part(rootOf[name], more[name] ?? ''))
  for (const [name, content] of Object.entries(files))
    package_[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(package_)
}

const rootOf = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  commentsExtended: 'comments',
} as const

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespaces}>${content}</w:${root}>`
}

function relationsPart(links: NonNullable<Parts['relations']>): string {
  const all = links.map(
    ({ id, kind, target, external }) =>
      `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

/** A paragraph: its properties and its runs, or plain text. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : r(content)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** A run of text with its properties. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function style(id: string, name: string, content = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`
}

export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
}
