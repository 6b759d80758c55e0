import type { BackupKind } from './backup'

// The same in every language of the interface, so that a backup is found again after the language was changed.
const prefix = '章法备份'
const marks: Readonly<Record<BackupKind, string>> = { daily: '', asked: ' 手动', upgrade: ' 升级前' }

/** A name after the local time that none of `taken` bears: `章法备份 2026-11-22 0930.zip`. */
export function backupName(madeAt: Date, kind: BackupKind, taken: ReadonlySet<string>): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${madeAt.getFullYear()}-${two(madeAt.getMonth() + 1)}-${two(madeAt.getDate())}`
  const base = `${prefix} ${day} ${two(madeAt.getHours())}${two(madeAt.getMinutes())}${marks[kind]}`
  for (let number = 1; ; number += 1) {
    const name = `${base}${number === 1 ? '' : `(${number})`}.zip`
    if (!taken.has(name)) return name
  }
}

/** Whether a file of this name may be a backup of ours. */
export function isBackupName(name: string): boolean {
  return name.startsWith(prefix) && name.endsWith('.zip')
}
