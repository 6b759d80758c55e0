import { safeFileName } from '../../shared/draft/safeFileName'

/** Two names that some file system takes for one fold to the same string. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** A file name after a title that none of `taken` (folded names) bears: `标题.zhangfa`, `标题(2).zhangfa`, … */
export function freeFileName(title: string, extension: string, taken: ReadonlySet<string>): string {
  // A leading dot would hide the file, and lists leave hidden files out.
  const base = safeFileName(title).replace(/^\.+/, (dots) => '．'.repeat(dots.length))
  for (let number = 1; ; number++) {
    const name = `${base}${number === 1 ? '' : `(${number})`}${extension}`
    if (!taken.has(foldName(name))) return name
  }
}
