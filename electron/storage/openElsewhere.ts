import { basename, dirname, extname, join } from 'node:path'
import { isThere } from './isThere'

/**
 * The files that Word, WPS and LibreOffice lay beside a document while they have it open. Word puts `~$` before short names
 * and over the first characters of longer ones, so that two files may share one.
 */
export function lockNames(name: string): readonly string[] {
  const length = basename(name, extname(name)).length
  const covered = length <= 6 ? 0 : length === 7 ? 1 : 2
  return [`~$${name.slice(covered)}`, `.~${name}`, `.~lock.${name}#`]
}

/** Whether an existing document seems to be open in an office program; a program that crashed leaves its mark behind. */
export async function isOpenElsewhere(file: string): Promise<boolean> {
  if (!(await isThere(file))) return false
  const marks = lockNames(basename(file)).map((name) => isThere(join(dirname(file), name)))
  return (await Promise.all(marks)).includes(true)
}
