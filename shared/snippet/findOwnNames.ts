import type { Profile } from '../draft/draft'
import { profileBlanks } from './fillBlanks'
import type { NewBlank } from './newBlank'

const ofProfile = ['单位', '署名', '主送', '部门'] as const

/** Where the writer's own unit, department, signatory and recipient stand in a text; the longer name before one inside it. */
export function findOwnNames(text: string, profile: Profile): NewBlank[] {
  const known = ofProfile
    .map((name) => ({
      name,
      written: (profile[profileBlanks[name] ?? 'unit'] ?? '').replace(/[:：]$/u, '').trim(),
    }))
    .filter(({ written }) => written.length >= 2)
    .sort((one, other) => other.written.length - one.written.length)
  return known.flatMap(({ name, written }) =>
    placesOf(text, written).map((start) => ({
      start,
      end: start + written.length,
      by: { name, kind: 'text' },
    })),
  )
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at)
  return places
}
