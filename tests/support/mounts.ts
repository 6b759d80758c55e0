import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes a folder read-only for everybody, root included; gives the way back. Needs `canMount`. */
export function mountReadOnly(folder: string): () => void {
  run('mount', '-o', 'bind,ro', folder, folder)
  return () => run('umount', folder)
}

/** Lays an empty, tiny disk over a folder; gives the way back. Needs `canMount`. */
export function mountTinyDisk(folder: string): () => void {
  run('mount', '-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder)
  return () => run('umount', '-l', folder)
}

/** Whether this machine lets a test mount: Linux, root, no sandbox around it. */
export function canMount(): boolean {
  if (process.platform !== 'linux') return false
  const folder = mkdtempSync(join(tmpdir(), 'zhangfa-mount-'))
  try {
    mountReadOnly(folder)()
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'ignore' })
}
