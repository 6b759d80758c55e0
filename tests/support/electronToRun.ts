import { existsSync } from 'node:fs'
import { projectRoot, fromRoot } from './projectRoot'

export type ElectronToRun = {
  /** Absent: the electron package's own. */
  readonly executablePath?: string
  readonly programArguments: readonly string[]
}

/**
 * ZHANGFA_EXE names a packaged program; else the Electron that set-up found (ZHANGFA_ELECTRON, given by `npm test`), the
 * stand-in, or the electron package's own, each with the built program of this folder.
 */
export function electronToRun(): ElectronToRun {
  const packaged = process.env.ZHANGFA_EXE
  if (packaged) return { executablePath: packaged, programArguments: [] }
  const found = process.env.ZHANGFA_ELECTRON
  const standIn = fromRoot('.electron', 'electron')
  const programArguments = [projectRoot]
  if (found) return { executablePath: found, programArguments }
  return existsSync(standIn) ? { executablePath: standIn, programArguments } : { programArguments }
}
