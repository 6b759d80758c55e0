import { fail, type Failure } from '../../../shared/result'
import type { WordPackage } from './wordPackage'

/** Why bytes named .docx are none, as far as their beginning says it; each sentence names the way out. */
export function sayWhatElse(bytes: Uint8Array, file: string): Failure {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return fail(isEncrypted(bytes) ? 'file.password' : 'file.oldWord', { file })
  if (begins(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return fail('file.isRtf', { file })
  if (begins(bytes, [0x50, 0x4b])) return fail('file.damaged', { file })
  return fail('file.notWord', { file, kind: 'other' })
}

/** What a whole zip without a Word text is. */
export function sayWhatZip({ names }: WordPackage, file: string): Failure {
  const has = (folder: string) => names.some((name) => name.startsWith(folder))
  const kind = has('xl/') ? 'sheet' : has('ppt/') ? 'slides' : names.includes('content.xml') ? 'odt' : 'zip'
  return fail('file.notWord', { file, kind })
}

/** An encrypted Word file lies in an old compound file; the name of that part is in its directory, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}

function begins(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte)
}
