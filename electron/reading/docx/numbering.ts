import { isOn, readXml, type Attributes } from './xmlEvents'

/** One level of a list, as `word/numbering.xml` defines it. */
export type NumberingLevel = {
  start: number
  format: string
  /** `%1.%2`: the numbers of the levels, and what stands round them. */
  text: string
  /** What stands between number and text. */
  suffix: 'tab' | 'space' | 'nothing'
  /** All numbers in Arabic figures. */
  isLegal: boolean
  /** Begins anew under this level (counted from 1); 0 never; undefined under each higher one. */
  restart?: number
  /** The paragraph style that stands for this level. */
  style?: string
}

/** A list as paragraphs name it: its levels, and where it begins differently from others of the same kind. */
export type NumberingList = {
  /** Lists of one kind go on from each other. */
  readonly kind: string
  readonly levels: ReadonlyMap<number, NumberingLevel>
  readonly starts: ReadonlyMap<number, number>
}

type WrittenKind = {
  readonly levels: Map<number, NumberingLevel>
  /** The style that holds the levels, and the style these levels are for: two halves of one indirection. */
  takenFrom?: string
  givenTo?: string
}
type WrittenList = {
  kind: string
  readonly levels: Map<number, NumberingLevel>
  readonly starts: Map<number, number>
}

/** Reads the lists by their ids. */
export function readNumbering(xml: string | undefined): ReadonlyMap<string, NumberingList> {
  const kinds = new Map<string, WrittenKind>()
  const written = new Map<string, WrittenList>()
  if (xml !== undefined) collect(xml, kinds, written)
  const byStyle = new Map(
    [...kinds].flatMap(([id, { givenTo }]) => (givenTo === undefined ? [] : [[givenTo, id] as const])),
  )
  const lists = new Map<string, NumberingList>()
  for (const [id, list] of written) {
    const named = kinds.get(list.kind)
    const takenFrom = named?.takenFrom === undefined ? undefined : byStyle.get(named.takenFrom)
    const kind = takenFrom ?? list.kind
    const levels = kinds.get(kind)?.levels ?? new Map<number, NumberingLevel>()
    lists.set(id, { kind, levels: new Map([...levels, ...list.levels]), starts: list.starts })
  }
  return lists
}

function collect(xml: string, kinds: Map<string, WrittenKind>, lists: Map<string, WrittenList>): void {
  let kind: WrittenKind | null = null
  let list: WrittenList | null = null
  let level: NumberingLevel | null = null
  let overridden = 0
  let alternatives = 0
  readXml(xml, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? ''
      switch (name) {
        // A choice holds formats of later versions (“001”): what stands behind it is the same in Arabic figures.
        case 'mc:Choice':
          alternatives += 1
          break
        case 'w:abstractNum':
          kind = { levels: new Map() }
          kinds.set(attributes['w:abstractNumId'] ?? '', kind)
          break
        case 'w:num':
          list = { kind: '', levels: new Map(), starts: new Map() }
          lists.set(attributes['w:numId'] ?? '', list)
          break
        case 'w:abstractNumId':
          if (list) list.kind = value
          break
        case 'w:lvlOverride':
          overridden = Number(attributes['w:ilvl'])
          break
        case 'w:startOverride':
          list?.starts.set(overridden, Number(value))
          break
        case 'w:numStyleLink':
          if (kind) kind.takenFrom = value
          break
        case 'w:styleLink':
          if (kind) kind.givenTo = value
          break
        case 'w:lvl':
          level = { start: 0, format: 'decimal', text: '', suffix: 'tab', isLegal: false }
          ;(list ?? kind)?.levels.set(Number(attributes['w:ilvl']), level)
          break
        default:
          if (level && alternatives === 0) readLevel(level, name, attributes)
      }
    },
    close: (name) => {
      if (name === 'mc:Choice') alternatives -= 1
      else if (name === 'w:abstractNum') kind = null
      else if (name === 'w:num') list = null
      else if (name === 'w:lvl') level = null
    },
  })
}

function readLevel(level: NumberingLevel, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? ''
  switch (name) {
    case 'w:start':
      level.start = Number(value)
      break
    case 'w:numFmt':
      level.format = value
      break
    case 'w:lvlText':
      level.text = value
      break
    case 'w:suff':
      if (value === 'space' || value === 'nothing') level.suffix = value
      break
    case 'w:isLgl':
      level.isLegal = isOn(attributes)
      break
    case 'w:lvlRestart':
      level.restart = Number(value)
      break
    case 'w:pStyle':
      level.style = value
  }
}
