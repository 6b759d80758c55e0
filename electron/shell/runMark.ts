import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../storage/fileFailure'

/** Whether the last run ended in the middle; `end` is said when this one ends as it should. */
export type RunMark = { readonly wasCutOff: boolean; readonly end: () => void }

/** Leaves a file in `folder` as long as the program runs: one that is there at the start tells of a kill or a crash. */
export function markRun(folder: string): RunMark {
  const file = join(folder, 'running')
  const wasCutOff = existsSync(file)
  quietly(() => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, '')
  })
  return { wasCutOff, end: () => quietly(() => rmSync(file, { force: true })) }
}

/** A mark that cannot be made costs a word at the next start, no more. */
function quietly(step: () => void): void {
  try {
    step()
  } catch (error) {
    codeOf(error)
  }
}
