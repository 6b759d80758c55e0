const wordOrHan =
  /[\p{Script=Han}\u3001-\u3003\u3005\u3007-\u303f\uff01-\uff60\uffe0-\uffe6“”‘’…—·]|[^\s\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6“”‘’…—·]+/gu

/** 字数 as Word counts it: each Han character and full-width mark is 1, each Latin word or number is 1. */
export function countCharacters(text: string): number {
  return text.match(wordOrHan)?.length ?? 0
}
