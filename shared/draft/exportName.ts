import type { Today } from '../today'
import { safeFileName } from './safeFileName'

/**
 * The name of an exported file, without extension: the title, and what must stand behind it even where the title is cut
 * (定稿, the day). Of the 255 bytes that Linux and macOS take, five are left where `behind` has at most 50.
 */
export function exportName(title: string, behind: string): string {
  // A leading dot would hide the file.
  const base = safeFileName(title).replace(/^\.+/, (dots) => '．'.repeat(dots.length))
  return `${base}${behind === '' ? '' : safeFileName(behind)}`
}

/** （2026-11-22）, to stand behind a title. */
export function dayInName({ year, month, day }: Today): string {
  const two = (figure: number) => String(figure).padStart(2, '0')
  return `（${year}-${two(month)}-${two(day)}）`
}
