import { Parser } from 'htmlparser2'

/** The attributes of an element by their names with prefix: `w:val`. */
export type Attributes = Readonly<Record<string, string>>

/** What is told of an XML part as it is read: names carry the prefixes Word uses, whatever the file calls them. */
export type XmlListener = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text?: (text: string) => void
}

/** The usual prefixes, by how their namespaces end; transitional and strict files differ in the beginning only. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/\/word\/2010\/wordml$/, 'w14'],
  [/\/word\/2012\/wordml$/, 'w15'],
]

/** Far deeper than any paper nests its tables and boxes. */
const deepest = 4000

/** The elements of a part are nested deeper than any paper's: reading stopped there. */
export class TooDeep extends Error {}

/** Reads an XML part in one pass without building a tree. Only the five standard entities are known; nothing is fetched. Throws `TooDeep`; false where the part breaks off. */
export function readXml(xml: string, { open, close, text }: XmlListener): boolean {
  let rename: ReadonlyMap<string, string> | null = null
  let isRoot = true
  let depth = 0
  let isWhole = false
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        if (depth > deepest) throw new TooDeep()
        if (isRoot) {
          isRoot = false
          rename = renamedPrefixes(attributes)
        }
        if (rename === null) open(name, attributes)
        else open(renamed(name, rename), renamedKeys(attributes, rename))
      },
      onclosetag: (name, isImplied) => {
        depth -= 1
        if (depth === 0) isWhole = !isImplied
        close(rename === null ? name : renamed(name, rename))
      },
      ...(text ? { ontext: text } : {}),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return isWhole
}

/** The prefixes of the file that are not the usual ones; null where all are, as in nearly every file. */
function renamedPrefixes(attributes: Attributes): ReadonlyMap<string, string> | null {
  const rename = new Map<string, string>()
  for (const [key, uri] of Object.entries(attributes)) {
    if (!key.startsWith('xmlns')) continue
    const usual = prefixes.find(([pattern]) => pattern.test(uri))?.[1]
    const own = key.slice(6)
    if (usual !== undefined && usual !== own) rename.set(own, usual)
  }
  return rename.size > 0 ? rename : null
}

function renamed(name: string, rename: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const usual = rename.get(colon < 0 ? '' : name.slice(0, colon))
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`
}

function renamedKeys(attributes: Attributes, rename: ReadonlyMap<string, string>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key.includes(':') ? renamed(key, rename) : key, value]),
  )
}

/** Whether a switch such as `<w:b/>` is on. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes['w:val']
  return value === undefined || (value !== '0' && value !== 'false' && value !== 'off' && value !== 'none')
}
