import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLibrary } from '../../electron/storage/library'
import { wordsFor } from '../../shared/words/words'
import { systemError } from '../electron/failingFileSystem'
import { temporaryFolder } from '../electron/temporaryFolder'
import { draftOf } from './draftOf'
import { interruptedAt } from './interruptedAt'

const names = wordsFor('zh-CN').files

/** One save with a version on a disk that fails at its `step`-th operation, and what the next one gives when the disk is well again. */
async function saveOn(step: number, code: string) {
  const folder = temporaryFolder()
  const file = join(folder, '走访总结.zhangfa')
  writeFileSync(file, draftOf('old'))
  const { fs, begin, count } = interruptedAt(step, async (half) => {
    await half()
    throw systemError(code)
  })
  const library = createLibrary({ folder, names, fs })
  const opened = await library.open('draft1')
  begin()
  const basedOn = opened.ok ? opened.value.revision : ''
  const input = { id: 'draft1', json: draftOf('new'), basedOn, mark: 'marked' } as const
  const saved = await library.save(input)
  const onDisk = readFileSync(file, 'utf8')
  const wasHit = count() >= step
  const again = await library.save(input)
  return { folder, file, saved, onDisk, again, wasHit }
}

it.each(['EIO', 'ENOSPC', 'EROFS', 'EDQUOT'])(
  'a disk that fails with %s at any step of a save leaves a whole draft, says so, and the next save succeeds',
  async (code) => {
    let refused = 0
    for (let step = 1; ; step += 1) {
      const { folder, file, saved, onDisk, again, wasHit } = await saveOn(step, code)
      if (!wasHit) break
      expect([draftOf('old'), draftOf('new')], `step ${String(step)}`).toContain(onDisk)
      if (saved.ok) expect(onDisk, `step ${String(step)}`).toBe(draftOf('new'))
      else refused += 1
      expect(again, `step ${String(step)}`).toMatchObject({ ok: true })
      expect(readFileSync(file, 'utf8')).toBe(draftOf('new'))
      expect(readdirSync(folder).filter((name) => name.endsWith('.zhangfa'))).toEqual([
        '.zhangfa',
        '走访总结.zhangfa',
      ])
    }
    expect(refused).toBeGreaterThan(5)
  },
  60_000,
)
