/** A piece of a title that no line break may cut, and how good a break after it is: 0 the best. */
export type TitlePart = { readonly text: string; readonly breakCost: number }

const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** Kept whole: what is quoted, named or put in brackets. */
const enclosed = /“[^“”]*”|‘[^‘’]*’|《[^《》]*》|（[^（）]*）|〔[^〔〕]*〕|【[^【】]*】|"[^"]*"|\([^()]*\)/gu
const figure = /[\p{L}\p{N}.,%‰+\-/&]*[0-9A-Za-z０-９％][.,%‰+\-/&]*$/u
const latin = /^[0-9A-Za-z０-９.,%‰％+\-/&]+$/
/** Words that begin something new, and so may not end a line. */
const opensPhrase = /^(?:关于|和|与|及|暨|或|对|在|以|从|向|为|第|“|‘|《|（|〔|【|\(|"|—|－|-)$/
/** Words and marks that belong to what stands before them. */
const closesPhrase = /^(?:的|地|得|了|等|中|后|前|时|上|下|内|[，。、；：！？…～）》〕】”’)%‰％"]+)$/
/** The last character of a unit's name or of a place's; alone it belongs to the name before it. */
const nameEnd =
  /(?:[局委办厅部院校馆所站镇乡县市省区州盟旗处科室队会社司村厂店行]|中心|集团|街道|公司|小学|中学|大学|学院)$/u

/** Cuts a title into the pieces that stay whole: words, figures with their units, names in quotation marks. */
export function titleParts(title: string): TitlePart[] {
  const pieces = joined(cut(title))
  return pieces.map((text, index) => ({ text, breakCost: costAfter(text, pieces[index + 1] ?? '') }))
}

function cut(title: string): string[] {
  const pieces: string[] = []
  let end = 0
  for (const { 0: name, index } of title.matchAll(enclosed)) {
    pieces.push(...wordsOf(title.slice(end, index)), name)
    end = index + name.length
  }
  return [...pieces, ...wordsOf(title.slice(end))]
}

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment)
}

/** Joins what the segmenter parts: figures and their units, marks, particles, the last character of a name. */
function joined(pieces: readonly string[]): string[] {
  const parts: string[] = []
  for (const piece of pieces) {
    const before = parts.at(-1)
    if (before !== undefined && isOneWith(before, piece)) parts[parts.length - 1] = before + piece
    else parts.push(piece)
  }
  return parts
}

function isOneWith(before: string, piece: string): boolean {
  if (/^\s+$/.test(piece) || closesPhrase.test(piece)) return true
  if (/\s$/.test(before)) return false
  if (opensPhrase.test(before)) return true
  if (figure.test(before)) return latin.test(piece) || Array.from(piece).length <= 2
  return piece.length === 1 && nameEnd.test(piece) && /\p{Script=Han}$/u.test(before)
}

function costAfter(text: string, next: string): number {
  if (/[\s，；：。]$/.test(text)) return 0
  if (next.startsWith('关于') || /^(?:19|20)\d\d年/.test(next)) return 0
  if (/(?:年度?|半年|季度|学期|时期|期间)$/.test(text)) return 0.5
  if (nameEnd.test(text) || /^[和与及暨]/.test(next) || /[的、]$/.test(text)) return 1
  return 3
}
