import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../electron/storage/fileSystem'
import { copyFiles } from '../../../electron/storage/moving/copyFiles'
import { moveLibrary, stagingFor, type MoveSteps } from '../../../electron/storage/moving/moveLibrary'
import { planMove } from '../../../electron/storage/moving/planMove'
import { fail, ok } from '../../../shared/result'
import { draftFile } from '../../support/draftFile'
import { systemError } from '../failingFileSystem'
import { temporaryFolder } from '../temporaryFolder'

/** A library with all that one holds, and a folder to move it into. */
function places() {
  const [from, chosen] = [join(temporaryFolder(), '章法'), temporaryFolder()]
  const files: Record<string, string> = {
    '总结.zhangfa': draftFile('one', '总结', '甲。'),
    '2025/旧.zhangfa': draftFile('two', '旧', '乙。'),
    '说明.docx': 'PK',
    '.zhangfa/index.json': '{}',
    '.zhangfa/phrases.json': '{}',
    '.zhangfa/versions/one/texts/abc.z': 'z',
    '.zhangfa/trash/0123456789abcdefghij/废.zhangfa': draftFile('three', '废', '丙。'),
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(from, path, '..'), { recursive: true })
    writeFileSync(join(from, path), content)
  }
  mkdirSync(join(from, '空文件夹'))
  return { from, chosen, to: join(chosen, '章法') }
}

/** Names, contents and times of all in a folder. */
function everything(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const file = join(folder, name)
      const stat = statSync(file)
      return stat.isFile() ? [name, readFileSync(file, 'utf8'), Math.floor(stat.mtimeMs)] : [name]
    })
}

function stepsFor(from: string, to: string, change: Partial<MoveSteps> = {}, fs = nodeFileSystem): MoveSteps {
  return {
    from,
    to,
    copy: (input) => copyFiles(input, fs),
    alone: (step) => step(),
    use: () => Promise.resolve(ok(null)),
    onProgress: () => undefined,
    isCancelled: () => false,
    ...change,
  }
}

describe('moving a library', () => {
  it('takes everything along, with its times, and leaves the old one as it was', async () => {
    const { from, to } = places()
    const before = everything(from)
    const used: string[] = []
    const use = (folder: string) => {
      used.push(folder)
      return Promise.resolve(ok(null))
    }

    expect(await moveLibrary(stepsFor(from, to, { use }), nodeFileSystem)).toEqual(ok({ leftOut: [] }))

    expect(everything(to)).toEqual(before)
    expect(everything(from)).toEqual(before)
    expect(used).toEqual([to])
    expect(existsSync(stagingFor(to))).toBe(false)
  })

  it('takes along what is written meanwhile', async () => {
    const { from, to } = places()
    let isFirst = true
    const copy: MoveSteps['copy'] = async (input) => {
      const copied = await copyFiles(input, nodeFileSystem)
      if (isFirst) writeFileSync(join(from, '总结.zhangfa'), draftFile('one', '总结', '刚写的。'))
      isFirst = false
      return copied
    }

    expect((await moveLibrary(stepsFor(from, to, { copy }), nodeFileSystem)).ok).toBe(true)
    expect(readFileSync(join(to, '总结.zhangfa'), 'utf8')).toContain('刚写的。')
  })

  it('can be stopped: nothing is left at the new place', async () => {
    const { from, chosen, to } = places()
    const before = everything(from)

    const moved = await moveLibrary(stepsFor(from, to, { isCancelled: () => true }), nodeFileSystem)

    expect(moved).toMatchObject({ failure: 'cancelled' })
    expect(readdirSync(chosen)).toEqual([])
    expect(everything(from)).toEqual(before)
  })

  it('does not use a copy that reads back otherwise than it was written', async () => {
    const { from, chosen, to } = places()
    const lying: FileSystem = {
      ...nodeFileSystem,
      readFile: (async (path: string, ...rest: never[]) => {
        const content = (await nodeFileSystem.readFile(path, ...rest)) as unknown as Buffer
        return path.startsWith(chosen) && basename(path) === '旧.zhangfa'
          ? Buffer.concat([content, Buffer.from('!')])
          : content
      }) as never,
    }

    const moved = await moveLibrary(stepsFor(from, to, {}, lying), nodeFileSystem)

    expect(moved).toMatchObject({ failure: 'move.notVerified', values: { file: '旧.zhangfa' } })
    expect(readdirSync(chosen)).toEqual([])
  })

  it('says a full disk, and leaves nothing there', async () => {
    const { from, chosen, to } = places()
    const full: FileSystem = {
      ...nodeFileSystem,
      open: async (...input) => {
        const handle = await nodeFileSystem.open(...input)
        handle.writeFile = () => Promise.reject(systemError('ENOSPC'))
        return handle
      },
    }

    expect(await moveLibrary(stepsFor(from, to, {}, full), nodeFileSystem)).toMatchObject({
      failure: 'file.diskFull',
    })
    expect(readdirSync(chosen)).toEqual([])
  })

  it('keeps using the old one where the new one cannot be noted', async () => {
    const { from, chosen, to } = places()
    const use = () => Promise.resolve(fail('file.write', { file: 'settings.json' }))

    expect(await moveLibrary(stepsFor(from, to, { use }), nodeFileSystem)).toMatchObject({
      failure: 'file.write',
    })
    expect(readdirSync(chosen)).toEqual([])
  })

  it('starts anew over what a killed run left beside its place, and takes an empty folder of that name', async () => {
    const { from, to } = places()
    mkdirSync(join(stagingFor(to), '2024'), { recursive: true })
    writeFileSync(join(stagingFor(to), '2024', '半.zhangfa'), '{')
    mkdirSync(to)

    expect((await moveLibrary(stepsFor(from, to), nodeFileSystem)).ok).toBe(true)
    expect(everything(to)).toEqual(everything(from))
  })

  it('tells of links, which it does not follow', async () => {
    const { from, to } = places()
    symlinkSync('/', join(from, '链接'))

    expect(await moveLibrary(stepsFor(from, to), nodeFileSystem)).toEqual(ok({ leftOut: ['链接'] }))
    expect(existsSync(join(to, '链接'))).toBe(false)
  })
})

describe('where a library can go', () => {
  const plan = ({ from, chosen }: { from: string; chosen: string }, fs = nodeFileSystem) =>
    planMove(from, chosen, fs)

  it('is a folder of its own name inside the chosen one', async () => {
    const { from, chosen, to } = places()

    expect(await plan({ from, chosen })).toMatchObject(ok({ from, to, files: 7 }))
  })

  it('is not where it is, nor inside itself', async () => {
    const { from } = places()

    expect(await plan({ from, chosen: join(from, '..') })).toMatchObject({ failure: 'move.same' })
    expect(await plan({ from, chosen: from })).toMatchObject({ failure: 'move.inside' })
    expect(await plan({ from, chosen: join(from, '2025') })).toMatchObject({ failure: 'move.inside' })
  })

  it('is not where another library is, nor over a folder with anything in it', async () => {
    const [one, two, three] = [places(), places(), places()]
    mkdirSync(join(one.chosen, '.zhangfa'))
    mkdirSync(join(two.to, '.zhangfa'), { recursive: true })
    mkdirSync(three.to)
    writeFileSync(join(three.to, '别的.txt'), '')

    expect(await plan(one)).toMatchObject({ failure: 'move.isLibrary' })
    expect(await plan(two)).toMatchObject({ failure: 'move.isLibrary', values: { file: '章法' } })
    expect(await plan(three)).toMatchObject({ failure: 'move.notEmpty', values: { file: '章法' } })
  })

  it('is not where nothing may be written, or too little fits', async () => {
    const asked = places()
    const closed = { ...nodeFileSystem, access: () => Promise.reject(systemError('EROFS')) }
    const small = { ...nodeFileSystem, statfs: () => Promise.resolve({ bavail: 1, bsize: 4096 }) as never }

    expect(await plan(asked, closed)).toMatchObject({ failure: 'move.readOnly' })
    expect(await plan(asked, small)).toMatchObject({ failure: 'move.noSpace', values: { size: '21 MB' } })
  })
})
