import type { WordMatcher } from './wordMatcher'

/** Where in some folded codes a word is found first, -1 where it is not. */
export function findWord(codes: Uint16Array, { starts, follows, matchAt }: WordMatcher): number {
  return codes.findIndex((code, at) => {
    const start = starts[code]
    if (start === 0 || (start === 1 && follows[codes[at + 1] ?? 0] === 0)) return false
    return matchAt(codes, at) >= 0
  })
}
