const kinds = /\\(?:png|jpeg)blip(?![a-z])/gu
const controlWord = /\\(?:[a-z]+-?\d* ?|[^a-z])/y
/** Fewer bytes are no picture. */
const smallest = 32

/**
 * The PNG and JPEG pictures of Rich Text in their order: Word puts a page's pictures on the clipboard here, while its
 * HTML only names files that the page may not read.
 */
export function imagesOfRtf(rtf: string): Uint8Array[] {
  return [...rtf.matchAll(kinds)].flatMap((kind) => {
    const bytes = bytesOfGroup(rtf, kind.index)
    return bytes.length < smallest ? [] : [bytes]
  })
}

/** The bytes written out in the group that goes on at `start`, without what control words and groups in it say. */
function bytesOfGroup(rtf: string, start: number): Uint8Array {
  const bytes: number[] = []
  let high = -1
  for (let at = start, depth = 0; at < rtf.length && depth >= 0;) {
    const character = rtf[at] ?? ''
    if (character === '\\') {
      controlWord.lastIndex = at
      at += controlWord.exec(rtf)?.[0].length ?? 1
      continue
    }
    at += 1
    if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    else if (depth === 0) {
      const digit = digitOf(character)
      if (digit < 0) continue
      if (high < 0) high = digit
      else {
        bytes.push(high * 16 + digit)
        high = -1
      }
    }
  }
  return Uint8Array.from(bytes)
}

function digitOf(character: string): number {
  const code = character.charCodeAt(0)
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}
