import type { Blank } from '../draft/draft'

/** Longer texts are sentences, not values. */
const longest = 30

/**
 * What is worth remembering of a text that stands in place of a blank; undefined for a choice, which is offered anyway,
 * and for what goes on like a sentence.
 */
export function rememberedValue({ kind }: Blank, text: string): string | undefined {
  const value = text.trim()
  if (kind === 'choice' || value === '' || value.length > longest) return undefined
  return /[。；！？\n【】]/u.test(value) ? undefined : value
}
