import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot } from './projectRoot'

/** The folder of material shared beside the project, or null on machines without it. */
export const sharedFolder = [process.env.ZHANGFA_SHARED, fromRoot('..', 'shared')].find(
  (folder) => folder !== undefined && existsSync(join(folder, 'corpus')),
)

/** Why a test that needs the shared material is skipped: the name to print. */
export const withoutShared = 'skipped: no ../shared beside the project (ZHANGFA_SHARED names another place)'

/** A file of the shared material. Only for tests that are skipped without it. */
export function fromShared(...parts: string[]): string {
  if (sharedFolder === undefined) throw new Error(withoutShared)
  return join(sharedFolder, ...parts)
}
