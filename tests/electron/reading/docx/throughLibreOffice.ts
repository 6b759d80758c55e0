import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whether LibreOffice is on this machine. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('libreoffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The files as LibreOffice opens and saves them: one start of it for all. */
export function throughLibreOffice(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'zhangfa-office-'))
  try {
    const names = files.map((_, index) => join(folder, `${index}.docx`))
    for (const [index, file] of files.entries()) writeFileSync(names[index] ?? '', file)
    const profile = pathToFileURL(join(folder, 'profile')).href
    execFileSync(
      'libreoffice',
      [
        ...[`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'docx:MS Word 2007 XML'],
        ...['--outdir', join(folder, 'saved'), ...names],
      ],
      { stdio: 'ignore', timeout: 120_000 },
    )
    return names.map((_, index) => new Uint8Array(readFileSync(join(folder, 'saved', `${index}.docx`))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
