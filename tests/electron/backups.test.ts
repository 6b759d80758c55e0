import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Background } from '../../electron/backgroundClient'
import { backgroundTasks } from '../../electron/backgroundTasks'
import { createBackups } from '../../electron/backups'
import { ok } from '../../shared/result'
import { defaultSettings, type Settings } from '../../shared/settings'
import { draftFile } from '../support/draftFile'
import { layFiles } from './storage/backup/backupLibrary'
import { temporaryFolder } from './temporaryFolder'

const background: Background = {
  run: (task, input) => (backgroundTasks[task] as (value: unknown) => Promise<never>)(input),
}

/** A library, a folder for its backups, and a clock that is set by hand. */
function desk(settings: Partial<Settings> = {}, program = '2.0.0') {
  const library = layFiles(temporaryFolder(), {
    '防汛小结.zhangfa': draftFile('flood', '防汛小结', '值守。'),
  })
  const folder = temporaryFolder()
  const kept = { current: { ...defaultSettings, backupFolder: folder, ...settings } as Settings }
  const told: string[] = []
  let now = new Date(2026, 10, 20, 9)
  const backups = createBackups({
    library,
    background,
    settings: {
      get current() {
        return kept.current
      },
      change: (change) => {
        kept.current = { ...kept.current, ...change } as Settings
        return Promise.resolve(ok(kept.current))
      },
    },
    program,
    now: () => now,
    changed: () => undefined,
    remind: ({ failure }) => void told.push(failure),
    tellLeftOut: (files) => void told.push(...files),
  })
  const write = (text: string) =>
    writeFileSync(join(library, '防汛小结.zhangfa'), draftFile('flood', '防汛小结', text))
  const goTo = (day: number) => {
    now = new Date(2026, 10, day, 9)
  }
  return { library, folder, kept, told, backups, write, goTo }
}

it('makes one a day, on days when something was written', async () => {
  const { folder, backups, write, goTo } = desk()
  await backups.daily()
  write('又写了。')
  await backups.daily()
  expect(readdirSync(folder)).toHaveLength(1)

  goTo(21)
  await backups.daily()
  expect(readdirSync(folder)).toHaveLength(2)
  goTo(22)
  await backups.daily()
  expect(readdirSync(folder)).toHaveLength(2)
})

it('makes none while it is off', async () => {
  const { folder, backups } = desk({ backupFolder: null })
  await backups.daily()

  expect(await backups.make('asked')).toMatchObject({ failure: 'backup.noFolder' })
  expect(readdirSync(folder)).toEqual([])
  expect(await backups.status()).toEqual({ folder: null, backups: null, problem: null, isRunning: false })
})

it('makes one before another version of the program touches the library, and none at the first start', async () => {
  const upgraded = desk({ lastProgram: '1.0.0' })
  await upgraded.backups.beforeUpgrade()
  expect(readdirSync(upgraded.folder)).toEqual(['章法备份 2026-11-20 0900 升级前.zip'])
  expect(upgraded.kept.current.lastProgram).toBe('1.0.0')
  upgraded.backups.begin()
  upgraded.backups.end()
  expect(upgraded.kept.current.lastProgram).toBe('2.0.0')

  const same = desk({ lastProgram: '2.0.0' })
  await same.backups.beforeUpgrade()
  const first = desk()
  await first.backups.beforeUpgrade()
  expect([...readdirSync(same.folder), ...readdirSync(first.folder)]).toEqual([])
})

it('tries the one before an upgrade again at the next start where it failed', async () => {
  const { folder, backups, kept, told } = desk({ lastProgram: '1.0.0' })
  rmSync(folder, { recursive: true })
  await backups.beforeUpgrade()
  backups.begin()
  backups.end()

  expect(told).toEqual(['backup.folderGone'])
  expect(kept.current.lastProgram).toBe('1.0.0')
})

it('says once a day that the folder is gone, tries again, and never makes the folder itself', async () => {
  const { folder, backups, told, goTo } = desk()
  rmSync(folder, { recursive: true })
  await backups.daily()
  await backups.daily()
  expect(told).toEqual(['backup.folderGone'])
  expect(await backups.status()).toMatchObject({ backups: null, problem: { failure: 'backup.folderGone' } })
  goTo(21)
  await backups.daily()
  expect(told).toHaveLength(2)

  mkdirSync(folder)
  await backups.daily()
  expect(readdirSync(folder)).toHaveLength(1)
  expect(await backups.status()).toMatchObject({ problem: null, backups: [{ kind: 'daily', drafts: 1 }] })
})

it('refuses a folder inside the library and one that is not there', async () => {
  const { library, backups, kept, folder } = desk()
  mkdirSync(join(library, '.zhangfa', 'b'), { recursive: true })

  expect(await backups.useFolder(library)).toMatchObject({ failure: 'backup.insideLibrary' })
  expect(await backups.useFolder(join(library, '.zhangfa', 'b'))).toMatchObject({
    failure: 'backup.insideLibrary',
  })
  expect(await backups.useFolder(join(folder, '没有'))).toMatchObject({ failure: 'backup.folderGone' })
  expect(kept.current.backupFolder).toBe(folder)
})

it('two asked for at once are made one after the other, the second only where something changed', async () => {
  const { folder, backups } = desk()

  const [first, second] = await Promise.all([backups.make('asked'), backups.make('asked')])

  expect([first, second]).toMatchObject([{ value: { made: true } }, { value: { made: false } }])
  expect(readdirSync(folder)).toHaveLength(1)
})
