import { pinyin } from 'pinyin-pro'

/**
 * All usual readings of each Han character in a text: syllables without tones, ü as v. This file alone loads the
 * dictionary (324 kB): import it where nobody waits, in a worker or a test.
 */
export function readingsOf(text: string): Readonly<Record<string, readonly string[]>> {
  const readings: Record<string, readonly string[]> = {}
  for (const character of new Set(text)) {
    if (character.length > 1 || !/\p{Script=Han}/u.test(character)) continue
    const syllables = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })
    readings[character] = [...new Set(syllables.filter((syllable) => /^[a-z]+$/u.test(syllable)))]
  }
  return readings
}
