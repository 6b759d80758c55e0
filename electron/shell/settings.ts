import { app } from 'electron'
import { basename, join } from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import { settingsSchema, type Settings } from '../../shared/settings'
import { codeOf } from '../storage/fileFailure'
import { readSettings } from '../storage/readSettings'

export type SettingsStore = {
  readonly current: Settings
  /** Where a broken settings file was put aside at this start. */
  readonly asideAs?: string
  /** Changes some settings and writes them; `undefined` values leave a setting as it is. */
  change(change: { readonly [Name in keyof Settings]?: Settings[Name] | undefined }): Promise<
    Result<Settings>
  >
}

/** The settings of this person on this machine. Written by electron-store, which sees the file only after it was checked. */
export function openSettings(): SettingsStore {
  const file = join(app.getPath('userData'), 'settings.json')
  const read = readSettings(file)
  let current = read.settings
  let store: { store: Settings } | undefined

  return {
    get current() {
      return current
    },
    ...(read.asideAs !== undefined && { asideAs: read.asideAs }),

    async change(change) {
      const given = Object.entries(change).filter(([, value]) => value !== undefined)
      current = settingsSchema.parse({ ...current, ...Object.fromEntries(given) })
      try {
        store ??= await openStore(read.asideAs === undefined ? undefined : file)
        store.store = current
        return ok(current)
      } catch (error) {
        return fail('file.write', { file: basename(file), reason: codeOf(error) })
      }
    },
  }
}

/** Loaded with the first change: a start that changes nothing does without. A file found broken is out of the way first. */
async function openStore(brokenFile?: string): Promise<{ store: Settings }> {
  if (brokenFile !== undefined) await (await import('node:fs/promises')).rm(brokenFile, { force: true })
  const { default: ElectronStore } = await import('electron-store')
  return new ElectronStore<Settings>({ name: 'settings', clearInvalidConfig: true })
}
