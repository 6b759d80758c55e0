import { pageAddress, pageOrigin, previewAddress } from './contentPolicy'

/** Whether the session may load this at all: only the program's own files. The protocol's handler checks the rest. */
export function isOwnAddress(address: string): boolean {
  return address === pageOrigin || address.startsWith(`${pageOrigin}/`)
}

/** Whether a frame showing this address may ask for something: only the page itself. */
export function isPage(address: string): boolean {
  return address === pageAddress || address.startsWith(`${pageAddress}#`)
}

/** Whether a frame shows the preview, which may ask for a few things. */
export function isPreview(address: string): boolean {
  return address === previewAddress
}

/** Whether the page gets a permission: reading the names of installed fonts, nothing else. */
export function isGranted(permission: string, origin: string): boolean {
  return permission === 'local-fonts' && (origin === pageOrigin || origin === `${pageOrigin}/`)
}
