import { copyOut } from '../../draft/copyOut'

/** Puts plain text on the clipboard; needs a key or click. */
export function copyText(text: string): boolean {
  return copyOut({ 'text/plain': text })
}
