const folded = new Uint16Array(0x10000)

/** The UTF-16 codes of a text, each by itself: full-width as half-width, capitals as small letters. Places stay what they were. */
export function foldCodes(text: string): Uint16Array {
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) codes[at] = foldCode(text.charCodeAt(at))
  return codes
}

function foldCode(code: number): number {
  const known = folded[code] ?? 0
  if (known !== 0 || code === 0) return known
  const fold = String.fromCharCode(code).normalize('NFKC').toLowerCase()
  const found = fold.length === 1 ? fold.charCodeAt(0) : code
  folded[code] = found
  return found
}

/** Whether a folded code is that of a mark or a blank, which is passed over when letters are typed for what stands around it. */
export function isMark(code: number): boolean {
  if (code < 0x80) return code !== 10 && !isLatin(code) && !(code >= 48 && code <= 57)
  return (code >= 0x2010 && code <= 0x203f) || (code >= 0x3000 && code <= 0x3020)
}

/** Whether a folded code is one of a to z. */
export function isLatin(code: number): boolean {
  return code >= 97 && code <= 122
}
