import * as electron from 'electron'
import { execFile } from 'node:child_process'
import { basename } from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import { fileFormats } from './fileFormats'

/** Puts a file on the clipboard as file managers, mail and chat programs paste it. */
export async function copyFile(file: string): Promise<Result<null>> {
  const isCopied =
    process.platform === 'win32'
      ? await setFileList(file)
      : await writeFormats(fileFormats(file, process.platform, process.env.XDG_CURRENT_DESKTOP))
  return isCopied ? ok(null) : fail('export.notCopied', { file: basename(file) })
}

/** What Electron had until `ClipboardItem` came. */
type BufferClipboard = { writeBuffer(format: string, content: Buffer): void }

/** Of an Electron that writes one format at a time, the first. */
async function writeFormats(formats: Readonly<Record<string, string>>): Promise<boolean> {
  const { ClipboardItem, clipboard } = electron as Partial<typeof electron> & typeof electron
  const entries = Object.entries(formats)
  if (ClipboardItem as unknown) {
    const named = entries.map(([format, text]) => [
      `electron application/osclipboard;format="${format}"`,
      text,
    ])
    await clipboard.write([new ClipboardItem(Object.fromEntries(named) as Record<string, string>)])
    return true
  }
  const [first] = entries
  if (first) (clipboard as unknown as BufferClipboard).writeBuffer(first[0], Buffer.from(first[1]))
  return first !== undefined
}

/** Electron cannot write CF_HDROP, which Explorer pastes; Windows' own PowerShell can. The path is no part of the command. */
function setFileList(file: string): Promise<boolean> {
  const command = 'Set-Clipboard -LiteralPath $env:ZHANGFA_COPIED_FILE'
  const options = { env: { ...process.env, ZHANGFA_COPIED_FILE: file }, windowsHide: true, timeout: 10_000 }
  return new Promise((resolve) =>
    execFile(
      'powershell.exe',
      ['-NoProfile', '-NonInteractive', '-STA', '-Command', command],
      options,
      (error) => resolve(error === null),
    ),
  )
}
