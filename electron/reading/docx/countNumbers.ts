import type { NumberingLevel, NumberingList } from './numbering'
import { toNumberText } from './numberText'

/** Gives each paragraph of a list, in reading order, the number Word prints before it. */
export type NumberCounter = (list: string, level: number | undefined, style: string) => string

const levelsOfWord = 9

/** Counts as Word does: lists of one kind go on from each other unless one says where it begins. */
export function countNumbers(lists: ReadonlyMap<string, NumberingList>): NumberCounter {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  return (id, wanted, style) => {
    const list = lists.get(id)
    if (!list) return ''
    const depth = wanted ?? depthOfStyle(list, style)
    const level = list.levels.get(depth)
    if (!level) return ''
    const values = counts.get(list.kind) ?? []
    counts.set(list.kind, values)
    for (const [at, start] of begun.has(id) ? [] : list.starts) values[at] = start - 1
    begun.add(id)
    values[depth] = (values[depth] ?? level.start - 1) + 1
    for (let below = depth + 1; below < levelsOfWord; below += 1)
      if (beginsAnew(list.levels.get(below), depth)) values[below] = undefined
    return printed(list, level, values)
  }
}

function depthOfStyle({ levels }: NumberingList, style: string): number {
  for (const [depth, level] of levels) if (level.style === style) return depth
  return 0
}

function beginsAnew(level: NumberingLevel | undefined, under: number): boolean {
  return level?.restart === undefined || (level.restart > 0 && under < level.restart)
}

function printed(
  list: NumberingList,
  level: NumberingLevel,
  values: readonly (number | undefined)[],
): string {
  if (level.format === 'bullet') return `${toBullet(level.text)}${level.suffix === 'space' ? ' ' : ''}`
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const depth = Number(digit) - 1
    const other = list.levels.get(depth)
    return toNumberText(
      values[depth] ?? other?.start ?? 1,
      level.isLegal ? 'decimal' : (other?.format ?? 'decimal'),
    )
  })
  return text + gapAfter(text, level.suffix)
}

/** A tab shows as a gap; behind a mark or a bracket text needs none to be read. */
function gapAfter(number: string, suffix: NumberingLevel['suffix']): string {
  if (number === '' || suffix === 'nothing') return ''
  return suffix === 'space' || /[\p{L}\p{Nd}]$/u.test(number) ? ' ' : ''
}

/** Symbol fonts keep their signs where no letters are. */
function toBullet(text: string): string {
  const [sign = ''] = text
  return sign === '' ? '' : /[\ue000-\uf8ff]/.test(sign) ? '●' : sign
}
