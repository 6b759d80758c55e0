import { codeOf, lineClasses, type LineClass } from './lineClass'

/** Never at a line's beginning: marks that close, and what belongs to the character before it. */
const neverFirst: readonly LineClass[] = [
  'CL',
  'CP',
  'EX',
  'NS',
  'IN',
  'BA',
  'HY',
  'IS',
  'SY',
  'SP',
  'GL',
  'CM',
]
/** Kept off a line's beginning even behind blanks. */
const neverFirstAfterBlank: readonly LineClass[] = ['CL', 'CP', 'EX', 'IS', 'SY', 'SP', 'GL', 'CM']
/** Never at a line's end: what opens. */
const neverLast: readonly LineClass[] = ['OP', 'OL', 'GL']

/** Further pairs that hold together (UAX #14, LB17 and LB21a to LB30). */
const bonds: readonly (readonly [before: readonly LineClass[], after: readonly LineClass[]])[] = [
  [['B2'], ['B2']],
  [['HY', 'IS', 'SY', 'NU', 'PO', 'PR', 'AL', 'CP'], ['NU']],
  [['AL', 'NU', 'IS', 'SY', 'CP', 'PR', 'PO'], ['AL']],
  [['PR'], ['ID']],
  [['ID'], ['PO']],
  [
    ['AL', 'NU'],
    ['PR', 'PO'],
  ],
  [['AL', 'NU'], ['OL']],
]

const count = lineClasses.length

/** Whether a line may end between two characters of these classes, by `before * count + after`. */
const pairs: Uint8Array = buildPairs()

function buildPairs(): Uint8Array {
  const table = new Uint8Array(count * count)
  for (const [before, name] of lineClasses.entries())
    for (const [after, other] of lineClasses.entries())
      table[before * count + after] = Number(isFree(name, other))
  return table
}

function isFree(before: LineClass, after: LineClass): boolean {
  if (before === 'SP') return !neverFirstAfterBlank.includes(after)
  if (neverLast.includes(before) || neverFirst.includes(after)) return false
  if (before === 'QU' || after === 'QU') return false
  return !bonds.some(([befores, afters]) => befores.includes(before) && afters.includes(after))
}

/** Whether a line may end between two neighbours, given as places in `lineClasses`. */
export function mayBreak(before: number, after: number): boolean {
  return pairs[before * count + after] === 1
}

/** Blanks hang out of a line's end and never begin one. */
export const blankClass = codeOf('SP')
export const belongingClass = codeOf('CM')
