import { extname, resolve, sep } from 'node:path'
import { pageOrigin } from './contentPolicy'

/** The file an address of the program's own protocol stands for, or why there is none. */
export type PageFile = { readonly file: string; readonly type: string } | { readonly status: 400 | 403 | 404 }

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Finds the file for an address inside `root`; nothing outside it, however written, is ever answered. */
export function findPageFile(address: string, root: string): PageFile {
  let path: string
  try {
    const url = new URL(address)
    if (url.protocol !== 'app:' || `app://${url.host}` !== pageOrigin) return { status: 403 }
    path = decodeURIComponent(url.pathname)
  } catch {
    return { status: 400 }
  }
  if (path.includes('\0')) return { status: 400 }
  if (path.includes('\\')) return { status: 403 }
  const file = resolve(root, `.${path}`)
  if (!file.startsWith(root + sep)) return { status: 403 }
  const type = types[extname(file)]
  return type === undefined ? { status: 404 } : { file, type }
}
