import type { CommentedPlace } from './readItem'
import { paragraphOf, type ElementHandlers, type Story } from './story'

/** Characters of the commented words that are kept. */
const longestQuote = 400

export type CommentRanges = ElementHandlers & { readonly quote: (text: string) => void }

/** The places comments stand at, and the words they are about. */
export function createCommentRanges(story: Story): CommentRanges {
  const open = new Map<string, CommentedPlace>()
  const seen = new Set<string>()

  function begin(id: string) {
    const paragraph = paragraphOf(story)
    if (!paragraph || seen.has(id)) return
    const place = { id, start: paragraph.length, quoted: { text: '' } }
    seen.add(id)
    paragraph.comments.push(place)
    open.set(id, place)
  }

  return {
    quote: (text) => {
      for (const { quoted } of open.values())
        if (quoted.text.length < longestQuote) quoted.text = (quoted.text + text).slice(0, longestQuote)
    },
    open: {
      'w:commentRangeStart': (attributes) => begin(attributes['w:id'] ?? ''),
      'w:commentRangeEnd': (attributes) => void open.delete(attributes['w:id'] ?? ''),
      'w:commentReference': (attributes) => {
        const id = attributes['w:id'] ?? ''
        begin(id)
        open.delete(id)
      },
    },
    close: {},
  }
}
