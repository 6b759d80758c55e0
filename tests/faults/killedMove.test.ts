import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { beforeAll, expect, it } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem'
import { planMove } from '../../electron/storage/moving/planMove'
import { temporaryFolder } from '../electron/temporaryFolder'
import { draftFile } from '../support/draftFile'
import { projectRoot } from '../support/projectRoot'

const outDir = join(projectRoot, '.cache', 'faults-move')

beforeAll(() =>
  build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'moveOnce.ts'), outDir, emptyOutDir: true, target: 'node20' },
  }),
)

/** Moves a library in a process that dies on the way; true when it lived. */
function moveOnce(from: string, to: string, settings: string, step: number, moment: string): boolean {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    [join(outDir, 'moveOnce.js'), from, to, settings, String(step), moment],
    { encoding: 'utf8' },
  )
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr)
  return signal === null
}

/** Names and contents of all in a folder. */
function everything(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const file = join(folder, name)
      return statSync(file).isFile() ? [name, readFileSync(file, 'utf8')] : [name]
    })
}

it.each(['before', 'after'] as const)(
  'uses a whole library when killed %s any step of moving it: the old one, or the new one',
  async (moment) => {
    let steps = 0
    for (let step = 1; ; step += 1) {
      const root = temporaryFolder()
      const [from, chosen, settings] = [join(root, '章法'), join(root, '新盘'), join(root, 'settings')]
      const to = join(chosen, '章法')
      mkdirSync(join(from, '.zhangfa', 'versions', 'one'), { recursive: true })
      mkdirSync(chosen)
      writeFileSync(join(from, '总结.zhangfa'), draftFile('one', '总结', '甲。'))
      writeFileSync(join(from, '.zhangfa', 'versions', 'one', 'v'), 'z')
      writeFileSync(settings, from)
      const before = everything(from)

      const lived = moveOnce(from, to, settings, step, moment)

      const used = readFileSync(settings, 'utf8')
      expect(everything(used), `step ${String(step)}`).toEqual(before)
      expect(everything(from), `step ${String(step)}`).toEqual(before)
      if (lived) {
        expect(used).toBe(to)
        break
      }
      // The next try finds its way free, or is told that the copy stands there whole.
      const again = used === from ? await planMove(from, chosen, nodeFileSystem) : undefined
      if (again && !again.ok) expect(everything(to), again.failure).toEqual(before)
      else if (again) expect(moveOnce(from, to, settings, 0, moment)).toBe(true)
      steps = step
    }
    expect(steps).toBeGreaterThan(15)
  },
  120_000,
)
