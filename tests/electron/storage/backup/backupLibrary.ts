import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BackupKind } from '../../../../shared/backup/backup'
import { writeBackup } from '../../../../electron/storage/backup/writeBackup'
import { nodeFileSystem, type FileSystem } from '../../../../electron/storage/fileSystem'
import { draftFile } from '../../../support/draftFile'
import { temporaryFolder } from '../../temporaryFolder'

/** The files of a library as the program leaves it, the trash and a cut-off save among them. */
export const libraryFiles: Readonly<Record<string, string>> = {
  '防汛小结.zhangfa': draftFile('flood', '防汛小结', '汛期值守一百天。'),
  '走访小结.zhangfa': draftFile('visits', '走访小结', '走访企业四十家。'.repeat(50)),
  '坏的.zhangfa': 'PK',
  '照片.png': 'not ours',
  '二〇二五/年报.zhangfa': draftFile('yearly', '年报', '全年办件三百件。'),
  '.zhangfa/index': '{}',
  '.zhangfa/phrases.json': '{"format":"zhangfa-phrases"}',
  '.zhangfa/templates/own.json': '{}',
  '.zhangfa/versions/flood/1700000000000-marked-8-0123456789abcdef0123456789abcdef': '',
  '.zhangfa/versions/flood/texts/0123456789abcdef0123456789abcdef.z': 'packed',
  '.zhangfa/trash/place/旧的.zhangfa': draftFile('old', '旧的', '作废。'),
  '.zhangfa-abcdefgh0123456789xy.tmp': 'half',
}

/** Puts files into a folder. */
export function layFiles(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** A library with files in it, and an empty folder for its backups. */
export function backupPlaces(files = libraryFiles) {
  const library = layFiles(temporaryFolder(), files)
  const folder = temporaryFolder()
  const back = (
    fs: FileSystem = nodeFileSystem,
    at = new Date(2026, 10, 22, 9, 30),
    kind: BackupKind = 'daily',
  ) => writeBackup({ library, folder, kind, program: '0.1.0', now: at.getTime() }, fs)
  return { library, folder, back }
}
