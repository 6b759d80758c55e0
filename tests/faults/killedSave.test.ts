import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { createLibrary } from '../../electron/storage/library'
import { prepareLibrary } from '../../electron/storage/prepareLibrary'
import { wordsFor } from '../../shared/words/words'
import { temporaryFolder } from '../electron/temporaryFolder'
import { bundleForNode } from '../support/bundleForNode.mjs'
import { draftOf } from './draftOf'

const names = wordsFor('zh-CN').files

let program = ''

beforeAll(async () => {
  program = await bundleForNode(join(import.meta.dirname, 'saveOnce.ts'))
})

/** Saves once in a process that dies on the way; true when it lived. */
function saveOnce(folder: string, step: number, moment: 'before' | 'after'): boolean {
  const { signal, status, stderr } = spawnSync(process.execPath, [program, folder, String(step), moment], {
    encoding: 'utf8',
  })
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr)
  return signal === null
}

it.each(['before', 'after'] as const)(
  'leaves the old or the new draft, whole, when killed %s any step of a save',
  async (moment) => {
    const seen = new Set<string>()
    let steps = 0
    for (let step = 1; ; step += 1) {
      const folder = temporaryFolder()
      const file = join(folder, '走访总结.zhangfa')
      writeFileSync(file, draftOf('old'))
      const lived = saveOnce(folder, step, moment)

      const onDisk = readFileSync(file, 'utf8')
      expect([draftOf('old'), draftOf('new')], `step ${String(step)}`).toContain(onDisk)
      await prepareLibrary(folder)
      const library = createLibrary({ folder, names })
      expect(await library.list(), `step ${String(step)}`).toMatchObject({
        value: [{ id: 'draft1', fileName: '走访总结.zhangfa' }],
      })
      expect(await library.open('draft1')).toMatchObject({ ok: true })
      expect(await library.snapshots.list('draft1')).toMatchObject({ ok: true })
      expect(readdirSync(folder).sort()).toEqual(['.zhangfa', '走访总结.zhangfa'])
      seen.add(readFileSync(file, 'utf8'))
      if (lived) break
      steps = step
    }
    expect(seen).toEqual(new Set([draftOf('old'), draftOf('new')]))
    expect(steps).toBeGreaterThan(10)
  },
  120_000,
)
