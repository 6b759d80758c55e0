/**
 * East Asian characters and full-width marks, ①–⑳ and ℃ among them: Word counts each as one.
 * Latin letters, digits and half-width marks between blanks or such characters count as one word.
 */
const single = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uffee“”‘’…—·℃①-⓿`
const ignored = String.raw`\s\u200b-\u200d\u2060`
const counted = new RegExp(`[${single}]|[^${ignored}${single}]+`, 'gu')

/** 字数 as Word counts it: each Han character and full-width mark is 1, each Latin word or number is 1. */
export function countCharacters(text: string): number {
  return text.match(counted)?.length ?? 0
}
