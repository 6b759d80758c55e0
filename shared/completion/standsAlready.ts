import type { Span } from '../draft/draft'

/** Letters by which a stretch of a sentence is known again. */
const telling = 8

/** Whether a draft says already, in one of these texts, what is about to be suggested: its first telling stretch, or all of it. */
export function standsAlready(texts: readonly string[], suggested: readonly Span[]): boolean {
  const run = suggested.find(({ blank, text }) => !blank && text.length >= telling)
  const known = (run?.text ?? suggested.map(({ text }) => text).join('')).replace(/[。！？；]$/u, '')
  return texts.some((text) => text.includes(known))
}
