import type { Refusal } from '../../../shared/outline/arranging'

type RefusalWords = {
  readonly edge: (what: string) => string
  readonly depth: (what: string) => string
  readonly order: (what: string, where: string) => string
  readonly after: (what: string) => string
  readonly before: (what: string) => string
}

/** Why a section was not moved, and where it may stand. */
export function refusalText({ reason, section, between }: Refusal, words: RefusalWords): string {
  if (reason !== 'order') return words[reason](section.text)
  const where = [
    ...(between.after === null ? [] : [words.after(between.after.text)]),
    ...(between.before === null ? [] : [words.before(between.before.text)]),
  ]
  return words.order(section.text, where.join('、'))
}
