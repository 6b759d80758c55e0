import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { beforeAll, expect, it } from 'vitest'
import { libraryId } from '../../electron/storage/backup/libraryId'
import { listBackups } from '../../electron/storage/backup/listBackups'
import { openBackup } from '../../electron/storage/backup/readBackup'
import { nodeFileSystem } from '../../electron/storage/fileSystem'
import { backupPlaces } from '../electron/storage/backup/backupLibrary'
import { projectRoot } from '../support/projectRoot'

const outDir = join(projectRoot, '.cache', 'faults-backup')

beforeAll(() =>
  build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'backupOnce.ts'), outDir, emptyOutDir: true, target: 'node20' },
  }),
)

/** Makes a backup in a process that dies on the way; true when it lived. */
function backupOnce(library: string, folder: string, step: number, moment: 'before' | 'after'): boolean {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    [join(outDir, 'backupOnce.js'), library, folder, String(step), moment],
    { encoding: 'utf8' },
  )
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr)
  return signal === null
}

it.each(['before', 'after'] as const)(
  'offers no half backup when killed %s any step of one, and the next sweeps what was left',
  async (moment) => {
    let steps = 0
    for (let step = 1; ; step += 1) {
      const { library, folder, back } = backupPlaces()
      const lived = backupOnce(library, folder, step, moment)

      const id = await libraryId(library, nodeFileSystem)
      const listed = await listBackups(folder, id, nodeFileSystem)
      const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'))
      expect(listed.ok && listed.value.map(({ name }) => name), `step ${String(step)}`).toEqual(zips)
      for (const name of zips) {
        const opened = await openBackup(join(folder, name), nodeFileSystem)
        if (!opened.ok) throw new Error(opened.failure)
        for (const file of opened.value.files) expect(await opened.value.read(file)).not.toBeNull()
        await opened.value.close()
      }
      expect(await back()).toMatchObject({ ok: true })
      expect(
        readdirSync(folder).filter((name) => !name.endsWith('.zip')),
        `step ${String(step)}`,
      ).toEqual([])
      if (lived) break
      steps = step
    }
    expect(steps).toBeGreaterThan(8)
  },
  60_000,
)
