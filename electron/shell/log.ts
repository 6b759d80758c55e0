import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A small log of what went wrong, for the person to send along. It never holds text of a draft. */
export type Log = {
  readonly folder: string
  write(what: string): void
  /** Logs a bug with its stack. */
  bug(where: string, error: unknown): void
}

/** Bytes after which the log is set aside; one older part is kept. */
const fullAt = 500_000

export function createLog(folder: string, now: () => Date = () => new Date()): Log {
  const file = join(folder, 'zhangfa.log')

  function write(what: string): void {
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > fullAt)
        renameSync(file, join(folder, 'zhangfa.old.log'))
      appendFileSync(file, `${now().toISOString()} ${withoutText(what)}\n`)
    } catch {
      // A log that cannot be written must not bring the program down.
    }
  }

  return {
    folder,
    write,
    bug: (where, error) =>
      write(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  }
}

/** Takes Chinese out, which in messages and paths would be titles and text of the writer's. */
export function withoutText(message: string): string {
  return message.replace(/\p{Script=Han}(?:[\p{Script=Han}\d]|(?![/.\\])\p{P})*/gu, '…').slice(0, 8000)
}
