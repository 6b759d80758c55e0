import { pathToFileURL } from 'node:url'

/** A file in the formats that programs paste files from, by name; that of the desktop's own file manager first. */
export function fileFormats(file: string, platform: string, desktop = ''): Readonly<Record<string, string>> {
  const { href } = pathToFileURL(file)
  if (platform === 'darwin') return { 'public.file-url': href }
  const list = { 'text/uri-list': `${href}\r\n` }
  const gnome = { 'x-special/gnome-copied-files': `copy\n${href}` }
  return /KDE|LXQt|DDE|Deepin|UKUI/i.test(desktop) ? { ...list, ...gnome } : { ...gnome, ...list }
}
