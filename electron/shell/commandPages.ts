import { app } from 'electron'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { MakePdfOf } from '../cli/answer'
import { codeOf } from '../storage/fileFailure'
import { makePdf } from './pages'
import { secureSession } from './security'

/** PDFs for the command line, in a program that has no window yet. `root` is the folder of the built page. */
export function makePdfInCommand(root: string): MakePdfOf {
  /** Of the draft whose turn it is. */
  let pictures: Parameters<MakePdfOf>[0] = {}
  // Without this the end of the hidden window would end the program before it has answered.
  app.on('window-all-closed', () => undefined)
  const ready = app
    .whenReady()
    .then(() => secureSession({ root, language: () => 'zh-CN', imageOf: (_draft, name) => find(name) }))

  async function find(name: string): Promise<string | Uint8Array | null> {
    const atHand = pictures.images?.get(name)
    if (atHand) return atHand
    for (const folder of pictures.imageFolders ?? [])
      try {
        await access(join(folder, name))
        return join(folder, name)
      } catch (error) {
        codeOf(error)
      }
    return null
  }

  return (given) => async (order) => {
    pictures = given
    await ready
    return makePdf(order)
  }
}
