/** The letters of a heading without blanks and marks. */
export type HeadingParts = {
  readonly letters: string
  /** For each letter the part it stands in: 存在问题|和建议. */
  readonly part: readonly number[]
  /** How many letters the first clause has: 抓重点 in 抓重点，破难点. */
  readonly clause: number
}

/** Takes a heading apart at what joins words or clauses: 和, 及, 以及, 与, 暨 and the marks between clauses. */
export function headingParts(text: string): HeadingParts {
  let letters = ''
  const part: number[] = []
  let current = 0
  let clause = 0
  for (const character of text.replaceAll('以及', '及')) {
    if (/[和及与暨、，,；;/]/.test(character)) current += 1
    if (clause === 0 && /[，,；;：:。]/.test(character)) clause = letters.length
    if (!/[\p{L}\p{N}]/u.test(character)) continue
    letters += character
    part.push(...Array.from({ length: character.length }, () => current))
  }
  return { letters, part, clause: clause === 0 ? letters.length : clause }
}
