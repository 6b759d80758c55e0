const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new id for a block or draft: 20 random characters (100 bits), safe in file names. */
export function newId(random: (bytes: Uint8Array) => Uint8Array = fillRandom): string {
  return Array.from(random(new Uint8Array(20)), (byte) => alphabet[byte & 31]).join('')
}

declare const crypto: { getRandomValues: (bytes: Uint8Array) => Uint8Array }

function fillRandom(bytes: Uint8Array): Uint8Array {
  return crypto.getRandomValues(bytes)
}
