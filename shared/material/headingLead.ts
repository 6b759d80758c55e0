import type { HeadingNumber } from './headingNumber'

/**
 * What a numbered piece is by itself: `plain` a line without an end mark, `sentence` one sentence with its mark,
 * `runIn` a lead that text follows, `item` a whole statement and no heading.
 */
type LeadKind = 'plain' | 'sentence' | 'runIn' | 'item'

export type Lead = {
  readonly kind: LeadKind
  /** The heading's words with their closing mark. */
  readonly lead: string
  /** What follows in the same piece. */
  readonly tail: string
}

const longest = { plain: 46, sentence: 40, runIn: 42, lowRunIn: 30 }

/** Reads where the heading's words end and whether they read like a heading at all. */
export function readLead(number: HeadingNumber): Lead {
  const { rest } = number
  const head = rest.slice(0, 120)
  const end = head.search(/[。！？!?；;]/)
  const early = earlyEnd(head, end)
  if (early !== null) return split(rest, early, 'runIn')
  if (end < 0) return rest.length <= longest.plain ? whole(rest, 'plain') : whole(rest, 'item')
  if (rest.slice(end + 1).trim() === '') return oneSentence(rest, number)
  const isHeading = readsLikeHeading(rest.slice(0, end), number) && !/[；;]/.test(rest.charAt(end))
  return isHeading ? split(rest, end + 1, 'runIn') : whole(rest, 'item')
}

function oneSentence(rest: string, number: HeadingNumber): Lead {
  if (/[；;]$/.test(rest)) return whole(rest, 'item')
  const fits = rest.length <= longest.sentence && readsLikeHeading(rest.slice(0, -1), number)
  return whole(rest, fits ? 'sentence' : 'item')
}

/** A colon or a blank that ends the lead before the first full stop: “（1）操场翻修：工期两个月……”. */
function earlyEnd(head: string, end: number): number | null {
  const until = end < 0 ? head : head.slice(0, end)
  const colon = until.search(/[：:]/)
  if (colon >= 4 && colon <= 26 && until.length - colon > 8 && !/[，,。]/.test(until.slice(0, colon))) {
    return colon + 1
  }
  const blank = /^\S{4,30}?(?=[ \u3000]+[^\s，。、,.;；：:)）])/u.exec(until)
  if (blank === null) return null
  const words = blank[0]
  const after = head.length - words.length
  const isCut = /[\p{Script=Han}”"）)]$/u.test(words) && !/[：:]/.test(words)
  return isCut && after >= 15 ? words.length : null
}

function readsLikeHeading(words: string, number: HeadingNumber): boolean {
  const commas = words.match(/[，,]/g)?.length ?? 0
  const isHigh = number.form === 'han' || number.form === 'hanBracket' || number.form === 'part'
  if (words.length > (isHigh ? longest.runIn : longest.lowRunIn) || commas > 3) return false
  if (isHigh) return true
  return !(commas > 0 && /^(按照?|根据|依据|为了?|由于|因|针对|对于|据|自|从)/.test(words))
}

function whole(rest: string, kind: LeadKind): Lead {
  return { kind, lead: rest, tail: '' }
}

function split(rest: string, at: number, kind: LeadKind): Lead {
  return { kind, lead: rest.slice(0, at), tail: rest.slice(at).trimStart() }
}
