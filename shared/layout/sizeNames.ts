/** The names of sizes as Chinese writers know them, in half-points, the largest first. */
const sizes: readonly (readonly [name: string, halfPoints: number])[] = [
  ['初号', 84],
  ['小初', 72],
  ['一号', 52],
  ['小一', 48],
  ['二号', 44],
  ['小二', 36],
  ['三号', 32],
  ['小三', 30],
  ['四号', 28],
  ['小四', 24],
  ['五号', 21],
  ['小五', 18],
  ['六号', 15],
  ['小六', 13],
  ['七号', 11],
  ['八号', 10],
]

export const sizeNames: readonly string[] = sizes.map(([name]) => name)

/** A size in half-points as people say it: 三号, or 13 磅 where it has no name. */
export function sayTextSize(halfPoints: number): string {
  return sizes.find(([, size]) => size === halfPoints)?.[0] ?? `${String(halfPoints / 2)} 磅`
}

const digits = '零一二三四五六七八'

/** Half-points of what was typed: 三号, 3号, 小4, 16, 16.5磅, 16pt; NaN for anything else. */
export function readTextSize(typed: string): number {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const named = text.replace(/^(小?)([1-8])(?=号?$)/, (whole, small: string, digit: string) =>
    small === '' && !text.endsWith('号') ? whole : `${small}${digits[Number(digit)] ?? ''}`,
  )
  const found = sizes.find(([name]) => name === named || name === named.replace(/号$/, ''))
  if (found) return found[1]
  const points = /^(\d+(?:\.\d+)?)(?:磅|pt)?$/i.exec(text)?.[1]
  return points === undefined ? NaN : Number(points) * 2
}
