import type { z } from 'zod'
import {
  capacityOf,
  characterWidth,
  indentedRoles,
  layoutSchema,
  textHeight,
  textRoles,
  toTwips,
  type Layout,
  type TextRole,
} from './layout'
import { ownLayoutSchema } from './ownLayout'

/** What can be wrong with a figure of a layout; `words.layouts.faults` says each. */
export type LayoutFaultName =
  | 'missing'
  | 'empty'
  | 'notNumber'
  | 'notWhole'
  | 'tooSmall'
  | 'tooLarge'
  | 'tooLong'
  | 'badText'
  | 'unknownKey'
  | 'wrongKind'
  | 'noWidth'
  | 'noHeight'
  | 'pitchBelowSize'
  | 'tooTight'
  | 'indentTooWide'
  | 'signatureTooWide'
  | 'numberInText'

/** `place` is the path in the layout: `page.left`. The values are in the units of the layout itself. */
export type LayoutFault = {
  readonly place: string
  readonly fault: LayoutFaultName
  readonly limit?: number
}

/** So many characters of each size stand in a line at least, and so many lines on a page. */
const leastCharacters = 10
const leastLines = 5
/** Beside the indents so many characters of a line remain: room for 附件：1. and a word. */
const leastBesideIndent = 8

/** What is wrong with a value that should be one of the writer's own layouts; nothing where it can be used. */
export function layoutFaults(value: unknown): LayoutFault[] {
  const own = ownLayoutSchema.safeParse(value)
  const wrong = own.success ? [] : own.error.issues.flatMap((issue) => faultsOf(issue, value))
  // A name that is missing says nothing of the figures.
  const figures = layoutSchema.safeParse(isRecord(value) ? { ...value, id: 'own', name: '-' } : value)
  return figures.success ? [...wrong, ...contradictions(figures.data)] : wrong
}

/** Whether the figures of a layout can be together on a page. */
export function canBeSet(layout: Layout): boolean {
  return contradictions(layout).length === 0
}

function contradictions(layout: Layout): LayoutFault[] {
  const noArea = areaFaults(layout)
  return [
    ...noArea,
    ...pitchFaults(layout),
    ...(characterWidth(layout) < layout.roles.body.size * 5
      ? [{ place: 'characterSpacing', fault: 'tooTight' } as const]
      : []),
    // Where there is no line, all is too wide for it.
    ...(noArea.length > 0 ? [] : widthFaults(layout)),
    ...numberFaults(layout),
  ]
}

const inText: readonly TextRole[] = [
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'attachmentLabel',
]

function areaFaults(layout: Layout): LayoutFault[] {
  const { page, roles } = layout
  const width = toTwips(page.width) - toTwips(page.left) - toTwips(page.right)
  const widest = Math.max(characterWidth(layout), ...textRoles.map((role) => roles[role].size * 10))
  const highest = Math.max(layout.linePitch, layout.title.linePitch, layout.table.linePitch)
  const isNarrow = width < leastCharacters * widest
  const isLow = textHeight(layout) < leastLines * highest
  return [
    ...(isNarrow ? (['page.left', 'page.right'] as const).map((place) => noRoom(place, 'noWidth')) : []),
    ...(isLow ? (['page.top', 'page.bottom'] as const).map((place) => noRoom(place, 'noHeight')) : []),
  ]
}

function noRoom(place: string, fault: 'noWidth' | 'noHeight'): LayoutFault {
  return { place, fault, limit: fault === 'noWidth' ? leastCharacters : leastLines }
}

function pitchFaults({ roles, linePitch, title, table }: Layout): LayoutFault[] {
  const largest = (names: readonly TextRole[]) => Math.max(...names.map((role) => roles[role].size * 10))
  const pitches = [
    { place: 'linePitch', pitch: linePitch, size: largest(inText) },
    { place: 'title.linePitch', pitch: title.linePitch, size: largest(['title', 'attachmentTitle']) },
    { place: 'table.linePitch', pitch: table.linePitch, size: largest(['table', 'tableHead']) },
  ]
  return pitches.flatMap(({ place, pitch, size }) =>
    pitch < size ? [{ place, fault: 'pitchBelowSize' as const, limit: size }] : [],
  )
}

function widthFaults(layout: Layout): LayoutFault[] {
  const room = capacityOf(layout).characters - leastBesideIndent
  const { right, dateShift } = layout.signature
  const indents = indentedRoles.flatMap((role): LayoutFault[] => {
    const { left, firstLine } = layout.indents[role]
    if (left + firstLine <= room) return []
    return [{ place: `indents.${role}.firstLine`, fault: 'indentTooWide', limit: Math.max(0, room) }]
  })
  const signature = (['plain', 'sealed'] as const).flatMap((kind): LayoutFault[] =>
    right[kind] + dateShift <= room
      ? []
      : [{ place: `signature.right.${kind}`, fault: 'signatureTooWide', limit: Math.max(0, room) }],
  )
  return [...indents, ...signature]
}

/** The number stands below the text area, whole. */
function numberFaults({ page, pageNumber, roles }: Layout): LayoutFault[] {
  if (pageNumber.place === 'none') return []
  const height = (roles.pageNumber.size / 2 / 72) * 25.4
  const limit = Math.floor((page.bottom - height) * 10) / 10
  return page.footer > limit ? [{ place: 'page.footer', fault: 'numberInText', limit }] : []
}

function faultsOf(issue: z.core.$ZodIssue, value: unknown): LayoutFault[] {
  const place = issue.path.map(String).join('.')
  const found = valueAt(value, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        place: [...issue.path, key].map(String).join('.'),
        fault: 'unknownKey',
      }))
    case 'too_small':
      if (issue.origin === 'string') return [{ place, fault: 'empty' }]
      return [{ place, fault: 'tooSmall', limit: Number(issue.minimum) }]
    case 'too_big':
      return [
        { place, fault: issue.origin === 'number' ? 'tooLarge' : 'tooLong', limit: Number(issue.maximum) },
      ]
    case 'invalid_format':
      return [{ place, fault: 'badText' }]
    default:
      if (found === undefined) return [{ place, fault: 'missing' }]
      if (typeof found !== 'number') return [{ place, fault: 'wrongKind' }]
      return [{ place, fault: Number.isFinite(found) ? 'notWhole' : 'notNumber' }]
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, key) => (isRecord(within) ? (within as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
