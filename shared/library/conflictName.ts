/** Words by which sync clients say that two machines changed a file. */
const conflict = '冲突|sync-conflict|conflict(?:ed|ing)?'

/**
 * How sync clients name the other state of a file that two machines changed: “X (某某 的冲突副本 2026-11-22)” (Dropbox, Nextcloud,
 * 坚果云), “X_冲突文件_…”, “X.sync-conflict-…” (Syncthing), “X-DESKTOP-ABC” (OneDrive: the machine's name).
 */
const patterns: readonly RegExp[] = [
  new RegExp(`^(.+?) ?[(（][^()（）]*(?:${conflict})[^()（）]*[)）](?: ?\\(\\d+\\))?$`, 'iu'),
  new RegExp(`^(.+?)[._ -](?:${conflict})(?:[._ -]|副本|文件|版本|$).*$`, 'iu'),
  /^(.+)-(?:DESKTOP|LAPTOP|WIN|PC|MININT|SURFACE|THINKPAD|NB)-[A-Z0-9]+(?:-\d+)?$/u,
  /^(.+)-[A-Z][A-Z0-9]{1,12}-(?:PC|NB|LAPTOP|DESKTOP)(?:-\d+)?$/u,
]

/** What a draft's file was called before a sync client named it a conflicting copy; null for any other name. */
export function nameBeforeConflict(fileName: string): string | null {
  const [, name = '', extension = ''] = /^(.*)(\.[^.]*)$/u.exec(fileName) ?? []
  for (const pattern of patterns) {
    const before = pattern.exec(name)?.[1]
    if (before !== undefined) return before + extension
  }
  return null
}
