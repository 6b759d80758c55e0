import type { Refusal } from '../../../shared/outline/arranging'

type RefusalWords = Readonly<Record<Exclude<Refusal['reason'], 'order'>, (what: string) => string>> & {
  readonly order: (what: string, where: string) => string
  readonly orderNowhere: (what: string) => string
  readonly several: (what: string, count: number) => string
  readonly after: (what: string) => string
  readonly before: (what: string) => string
}

/** Why sections were not moved, and where they may stand. */
export function refusalText({ reason, section, count, between }: Refusal, words: RefusalWords): string {
  const what = count > 1 ? words.several(section.text, count) : `“${section.text}”`
  if (reason !== 'order') return words[reason](what)
  const where = [
    ...(between.after === null ? [] : [words.after(between.after.text)]),
    ...(between.before === null ? [] : [words.before(between.before.text)]),
  ]
  return where.length === 0 ? words.orderNowhere(what) : words.order(what, where.join('、'))
}
