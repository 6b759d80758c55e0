const none: readonly string[] = []

/** What is known of how characters are read. It learns as it goes: text with unknown characters is found by its wording alone. */
export class ReadingTable {
  readonly #byCode: (readonly string[] | undefined)[] = []
  readonly #byLetter = new Map<string, number[]>()
  #size = 0

  /** Grows whenever more is known. */
  get size(): number {
    return this.#size
  }

  learn(readings: Readonly<Record<string, readonly string[]>>): void {
    for (const [character, syllables] of Object.entries(readings)) {
      const code = character.charCodeAt(0)
      if (this.#byCode[code]) continue
      this.#byCode[code] = syllables
      this.#size += 1
      for (const letter of new Set(syllables.map((syllable) => syllable.charAt(0)))) {
        const codes = this.#byLetter.get(letter)
        if (codes) codes.push(code)
        else this.#byLetter.set(letter, [code])
      }
    }
  }

  /** The syllables of a character, by its UTF-16 code. */
  of(code: number): readonly string[] {
    return this.#byCode[code] ?? none
  }

  /** The characters of which some reading begins with a letter. */
  startingWith(letter: string): readonly number[] {
    return this.#byLetter.get(letter) ?? []
  }

  /** The Han characters of a text that nothing is known of yet, each once. */
  lacking(text: string): string {
    const lacking = new Set<string>()
    for (const character of text)
      if (character.length === 1 && !this.#byCode[character.charCodeAt(0)] && han.test(character))
        lacking.add(character)
    return [...lacking].join('')
  }
}

const han = /\p{Script=Han}/u
