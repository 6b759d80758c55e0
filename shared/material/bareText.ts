/** A line without blanks, full-width blanks and invisible characters at both ends; linear in its length. */
export function bareText(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && isBlankCode(line.charCodeAt(start))) start += 1
  while (end > start && isBlankCode(line.charCodeAt(end - 1))) end -= 1
  return line.slice(start, end)
}

function isBlankCode(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x2060
  )
}

/** A line without the stars and rules that sites put round a title. */
export function withoutOrnaments(text: string): string {
  return text.replace(/^[★☆●◆■▲※*=~#—-]+\s*|\s*[★☆●◆■▲※*=~#—-]+$/g, '')
}

/** Letters, digits and Han characters only: for comparing wordings. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The text ends a sentence. */
export function endsSentence(text: string): boolean {
  return /[。！？!?；;：:…]["”’」』）)]?$/u.test(text.slice(-3))
}
