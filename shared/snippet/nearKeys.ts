import type { PhraseKey } from './phraseKey'

/** Characters by which near duplicates may differ: none in a short wording, two in a long one. */
function allowed(length: number): number {
  return length < 6 ? 0 : length < 12 ? 1 : 2
}

/** Whether two keys differ by no more characters than two wordings of their length may. */
export function isNear(one: PhraseKey, other: PhraseKey): boolean {
  if (isFarOff(one, other)) return false
  if (one.wording === other.wording) return true
  if (one.tells !== other.tells) return false
  const most = allowed(Math.min(one.wording.length, other.wording.length))
  return most > 0 && isWithin(one.wording, other.wording, most)
}

/** One character put in turns one bit of `odd`, one replaced turns two: tells most pairs apart before their texts are looked at. */
function isFarOff(one: PhraseKey, other: PhraseKey): boolean {
  let count = 0
  for (let bits = one.odd ^ other.odd; bits !== 0 && count <= 4; bits &= bits - 1) count += 1
  return count > 4
}

/** Whether one text becomes the other, from these places on, by at most `most` characters put in, left out or replaced. */
function isWithin(one: string, other: string, most: number, at = 0, to = 0): boolean {
  while (at < one.length && one[at] === other[to]) {
    at += 1
    to += 1
  }
  const left = Math.max(one.length - at, other.length - to)
  if (left <= most) return true
  if (most === 0 || Math.abs(one.length - at - (other.length - to)) > most) return false
  return (
    isWithin(one, other, most - 1, at + 1, to + 1) ||
    isWithin(one, other, most - 1, at + 1, to) ||
    isWithin(one, other, most - 1, at, to + 1)
  )
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
