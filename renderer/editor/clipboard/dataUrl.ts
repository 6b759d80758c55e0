import { imageKind } from '../../../shared/image/imageKind'

const base64 = /^data:image\/[a-z.+-]+;base64,/i

/** The bytes of a picture that is written out in an address; null for any other address, and for what is no picture. */
export function readDataUrl(address: string): Uint8Array | null {
  const head = base64.exec(address)?.[0]
  if (head === undefined) return null
  try {
    const text = atob(address.slice(head.length).replace(/\s+/g, ''))
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    return imageKind(bytes) ? bytes : null
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
