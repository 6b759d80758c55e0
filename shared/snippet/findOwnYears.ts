import { movedYears } from '../rollForward/movedYears'
import { writtenYears } from '../rollForward/years'
import type { NewBlank } from './newBlank'

const names: ReadonlyMap<number, string> = new Map([
  [-1, '上年'],
  [0, '年度'],
  [1, '下年'],
])

/** The years that go with the year a text is about: its own, the one it is compared with, the one it plans for. Not those of cited papers and foundings. */
export function findOwnYears(text: string, profileYear: string | undefined): NewBlank[] {
  const years = writtenYears(text)
  const own = ownYear(profileYear) ?? onlyOne(years.map(({ value }) => value))
  if (own === undefined) return []
  return movedYears(text, { from: own, to: own + 1, inPlan: true }).flatMap(({ start, end }) => {
    const year = years.find((one) => one.start === start)
    const name = year && names.get(year.value - own)
    return name === undefined ? [] : [{ start, end, by: { name, kind: 'text' as const } }]
  })
}

function ownYear(profileYear = ''): number | undefined {
  return writtenYears(profileYear)[0]?.value
}

/** Where the profile names none, the year of a text that names no other. */
function onlyOne(years: readonly number[]): number | undefined {
  return new Set(years).size === 1 ? years[0] : undefined
}
