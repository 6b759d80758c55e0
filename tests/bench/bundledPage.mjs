import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleForNode } from '../support/bundleForNode.mjs'

/** Loads what `pages/<name>.mjs` exports, bundled. @param {string} name */
export async function bundledPage(name) {
  return import(
    pathToFileURL(await bundleForNode(path.join(import.meta.dirname, 'pages', `${name}.mjs`))).href
  )
}
