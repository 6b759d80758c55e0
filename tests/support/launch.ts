import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { once } from 'node:events'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Settings } from '../../shared/settings'
import { collectErrors, type ThrowIfAny } from './collectErrors'
import { electronToRun } from './electronToRun'

export type LaunchOptions = {
  /** The library folder; without it a new temporary one, removed at the end. */
  readonly library?: string
  /** Chromium's data and our settings; without it a new temporary folder, removed at the end. */
  readonly userData?: string
  /** Put into the library before the start: name → content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly settings?: Partial<Settings>
  readonly env?: Readonly<Record<string, string>>
  /** The library is that of the settings, as for most people, not given at the start. */
  readonly librarySetting?: true
  /** Further arguments: files to open, switches. */
  readonly args?: readonly string[]
  /** Errors on the page's console that belong to the test. */
  readonly expectedErrors?: RegExp
}

/** The running program. */
export type Launched = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly library: string
  readonly userData: string
  /** Quits as a person would; fails when the program does not end or the page reported an error meanwhile. */
  close(): Promise<void>
  /** SIGKILL, as by a power cut; the folders stay for `relaunch`. */
  kill(): Promise<void>
  /** Starts once more on the same folders, after `close` or `kill`. */
  relaunch(changes?: Pick<LaunchOptions, 'env' | 'args' | 'expectedErrors'>): Promise<Launched>
}

/** Starts the real program on a library of its own; once per test file, as a start takes seconds. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const scratch = await mkdtemp(join(tmpdir(), 'zhangfa-'))
  const library = options.library ?? join(scratch, 'library')
  const userData = options.userData ?? join(scratch, 'user-data')
  await mkdir(library, { recursive: true })
  await mkdir(userData, { recursive: true })
  for (const [name, content] of Object.entries(options.files ?? {})) {
    await mkdir(dirname(join(library, name)), { recursive: true })
    await writeFile(join(library, name), content)
  }
  const settings = { ...options.settings, ...(options.librarySetting && { libraryFolder: library }) }
  if (options.settings ?? options.librarySetting)
    await writeFile(join(userData, settingsFile), JSON.stringify(settings))
  return start({ options, scratch, library, userData })
}

const settingsFile = 'settings.json'

type Place = {
  readonly options: LaunchOptions
  readonly scratch: string
  readonly library: string
  readonly userData: string
}

async function start(place: Place): Promise<Launched> {
  const { options, library, userData } = place
  const { executablePath, programArguments } = electronToRun()
  const app = await _electron.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...programArguments,
      ...(options.librarySetting ? [] : [`--library=${library}`]),
      `--user-data-dir=${userData}`,
      '--force-device-scale-factor=1',
      '--lang=zh-CN',
      ...(options.args ?? []),
    ],
    env: { ...inheritedEnvironment(), ...options.env },
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: 30_000,
  })
  const page = await app.firstWindow()
  const throwIfAny = await collectErrors(page, options.expectedErrors)
  await page.getByRole('main').first().waitFor()
  return {
    app,
    page,
    library,
    userData,
    close: () => close(app, throwIfAny, place.scratch),
    kill: () => kill(app),
    relaunch: (changes) => start({ ...place, options: { ...options, ...changes } }),
  }
}

async function close(app: ElectronApplication, throwIfAny: ThrowIfAny, scratch: string) {
  const ended = once(app.process(), 'exit')
  const stuck = setTimeout(() => app.process().kill('SIGKILL'), 15_000)
  await app.close().catch(() => undefined)
  const [, signal] = (await ended) as [number | null, string | null]
  clearTimeout(stuck)
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 })
  throwIfAny()
  if (signal === 'SIGKILL') throw new Error('The program did not end within 15 s of being asked to quit.')
}

async function kill(app: ElectronApplication) {
  const ended = once(app.process(), 'exit')
  app.process().kill('SIGKILL')
  await ended
}

/** The environment of this process without ELECTRON_RUN_AS_NODE, which would make Electron a mere Node. */
export function inheritedEnvironment(): Record<string, string> {
  const set = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(set.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE'))
}
