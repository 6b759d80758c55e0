import type { Refusal } from '../../../shared/outline/arranging'

type RefusalWords = Readonly<Record<Exclude<Refusal['reason'], 'order'>, (what: string) => string>> & {
  readonly order: (what: string, where: string) => string
  readonly orderNowhere: (what: string) => string
  readonly placeShort: (where: string) => string
  readonly nowhereShort: string
  readonly several: (what: string, count: number) => string
  readonly after: (what: string) => string
  readonly before: (what: string) => string
}

/** Why sections were not moved, and where they may stand. */
export function refusalText(refusal: Refusal, words: RefusalWords): string {
  const { reason, section, count } = refusal
  const what = count > 1 ? words.several(section.text, count) : `“${section.text}”`
  if (reason !== 'order') return words[reason](what)
  const where = whereOf(refusal, words)
  return where === '' ? words.orderNowhere(what) : words.order(what, where)
}

/** Why sections cannot be dropped here, in few words beside what is dragged. */
export function refusalHint(refusal: Refusal, words: RefusalWords): string {
  if (refusal.reason !== 'order') return refusalText(refusal, words)
  const where = whereOf(refusal, words)
  return where === '' ? words.nowhereShort : words.placeShort(where)
}

function whereOf({ between }: Refusal, words: RefusalWords): string {
  return [
    ...(between.after === null ? [] : [words.after(between.after.text)]),
    ...(between.before === null ? [] : [words.before(between.before.text)]),
  ].join('、')
}
