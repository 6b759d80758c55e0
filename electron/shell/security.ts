import { app, protocol, session } from 'electron'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DraftId } from '../../shared/draft/draft'
import { imageType, readImageAddress, type ImageAddress } from '../../shared/image/imageAddress'
import { codeOf } from '../storage/fileFailure'
import { contentPolicy, fillPage, pagesAddress } from './contentPolicy'
import { isGranted, isOwnAddress } from './ownAddress'
import { findPageFile } from './pageFiles'

/** Before the program is ready: makes `app:` a protocol with an origin of its own. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Pages that speak the interface's language; set pages are Chinese whatever that is. */
const withInterface: ReadonlySet<string> = new Set(['index.html', 'preview.html'])

type Served = {
  /** The folder of the built page. */
  readonly root: string
  readonly language: () => string
  /** Where a picture of a draft lies, or its bytes; null where there is none. */
  readonly imageOf: (draft: DraftId, name: string) => Promise<string | Uint8Array | null>
}

/** When the program is ready: serves page and pictures, refuses every other request, address, window and permission. */
export function secureSession({ root, language, imageOf }: Served): void {
  // PDFs name it as their maker; a browser's would tell about the machine.
  app.userAgentFallback = app.getName()
  const nonce = randomBytes(18).toString('base64')
  const own = session.defaultSession

  own.protocol.handle('app', async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 })
    const image = readImageAddress(request.url)
    if (image) return serveImage(image)
    const found = findPageFile(request.url, root)
    if ('status' in found) return new Response(null, { status: found.status })
    const headers = {
      'content-type': found.type,
      'content-security-policy': contentPolicy(nonce, basename(found.file)),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    }
    try {
      if (withInterface.has(basename(found.file))) {
        const html = fillPage(await readFile(found.file, 'utf8'), { language: language(), nonce })
        return new Response(html, { headers: { ...headers, 'cache-control': 'no-store' } })
      }
      return new Response(new Uint8Array(await readFile(found.file)), { headers })
    } catch (error) {
      codeOf(error)
      return new Response(null, { status: 404 })
    }
  })

  /** A name stands for the same bytes for ever. */
  async function serveImage({ draft, name }: ImageAddress): Promise<Response> {
    const found = await imageOf(draft, name)
    if (found === null) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
    const headers = {
      'content-type': imageType(name),
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=31536000, immutable',
    }
    try {
      return new Response(new Uint8Array(typeof found === 'string' ? await readFile(found) : found), {
        headers,
      })
    } catch (error) {
      codeOf(error)
      return new Response(null, { status: 404 })
    }
  }

  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnAddress(details.url) }))
  own.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(details.isMainFrame && isGranted(permission, originOf(details.requestingUrl))),
  )
  own.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin))
  own.setDevicePermissionHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())

  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      // The pages inside the preview.
      if (event.isMainFrame || event.url !== pagesAddress) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

function originOf(address: string): string {
  try {
    const { protocol: scheme, host } = new URL(address)
    return `${scheme}//${host}`
  } catch {
    return ''
  }
}
