import type { PhraseKey } from './phraseKey'

/** Characters by which near duplicates may differ: none in a short wording, two in a long one. */
function allowed(length: number): number {
  return length < 6 ? 0 : length < 12 ? 1 : 2
}

/** Whether two keys differ by no more characters than two wordings of their length may. */
export function isNear(one: PhraseKey, other: PhraseKey): boolean {
  if (one.wording === other.wording) return true
  if (one.tells !== other.tells) return false
  const most = allowed(Math.min(one.wording.length, other.wording.length))
  return most > 0 && isWithin(one.wording, other.wording, most)
}

/** Whether one text becomes the other by at most `most` characters put in, left out or replaced; looks only along the diagonal. */
function isWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let row = Array.from({ length: 2 * most + 1 }, (_, step) => Math.max(0, step - most))
  for (let at = 1; at <= one.length; at += 1) {
    const next = row.map(() => most + 1)
    for (let step = 0; step <= 2 * most; step += 1) {
      const to = at + step - most
      if (to < 0 || to > other.length) continue
      const replaced = to > 0 ? (row[step] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1) : at
      const leftOut = (row[step + 1] ?? most) + 1
      const putIn = to > 0 ? (next[step - 1] ?? most) + 1 : at
      next[step] = Math.min(replaced, leftOut, putIn)
    }
    if (Math.min(...next) > most) return false
    row = next
  }
  return (row[other.length - one.length + most] ?? most + 1) <= most
}

const parts = 3

/**
 * Finds keys near to one without comparing all: a wording that differs from another by two characters at most has one of
 * its three parts whole in it, at most two characters from its place, among wordings with the same `tells`.
 */
export class NearKeys<Value> {
  readonly #byPart = new Map<string, { readonly key: PhraseKey; readonly value: Value }[]>()

  add(key: PhraseKey, value: Value): void {
    const entry = { key, value }
    const { wording, tells } = key
    for (const name of namesOf(wording, tells)) {
      const there = this.#byPart.get(name)
      if (there) there.push(entry)
      else this.#byPart.set(name, [entry])
    }
  }

  /** The first added of those that are near. */
  find(key: PhraseKey): Value | undefined {
    const { wording, tells } = key
    for (const { value } of this.#byPart.get(wholeName(wording)) ?? []) return value
    const most = allowed(wording.length + 2)
    for (let length = wording.length - most; length <= wording.length + most; length += 1)
      for (let part = 0; part < parts; part += 1) {
        const [start, end] = partOf(length, part)
        for (let at = Math.max(0, start - most); at <= start + most; at += 1) {
          const name = partName(length, part, wording.slice(at, at + end - start), tells)
          for (const entry of this.#byPart.get(name) ?? []) if (isNear(entry.key, key)) return entry.value
        }
      }
    return undefined
  }
}

function namesOf(wording: string, tells: string): string[] {
  const names = [wholeName(wording)]
  for (let part = 0; part < parts && allowed(wording.length) > 0; part += 1)
    names.push(partName(wording.length, part, wording.slice(...partOf(wording.length, part)), tells))
  return names
}

function partOf(length: number, part: number): [start: number, end: number] {
  return [Math.floor((length * part) / parts), Math.floor((length * (part + 1)) / parts)]
}

function wholeName(wording: string): string {
  return `=${wording}`
}

function partName(length: number, part: number, text: string, tells: string): string {
  return `${part}/${length}/${tells}/${text}`
}
