import type { HeadingLevel } from '../draft/draft'

const forms: readonly (readonly [HeadingLevel, RegExp])[] = [
  [1, /^[一二三四五六七八九十百]{1,5}、/],
  [2, /^[（(][一二三四五六七八九十百]{1,5}[）)][、.．]?/],
  [3, /^\d{1,3}(?:、|[.．](?!\d))/],
  [4, /^[（(]\d{1,3}[）)][、.．]?/],
]

/** The number a paragraph starts with, as people type it: `二、` `（三）` `(三)` `3、` `3.` `(4)`; null when there is none. */
export function readTypedNumber(
  text: string,
): { level: HeadingLevel; length: number; number: string } | null {
  for (const [level, form] of forms) {
    const number = form.exec(text)?.[0]
    if (number !== undefined) return { level, length: number.length, number }
  }
  return null
}
