import { settingsVersion } from './settings'

/** Settings as they came from their file. */
export type StoredSettings = Readonly<Record<string, unknown>>

/** Takes the settings from the version it is listed under to the next one. What it does not know it carries along. */
export type SettingsMigration = (settings: StoredSettings) => StoredSettings

/** One for each version before `settingsVersion`, under the version it starts from. */
export const settingsMigrations: ReadonlyMap<number, SettingsMigration> = new Map([
  // The files of the first programs have no version; all else in them is as it is now.
  [0, (settings) => settings],
])

/** The version a file says it is of; one that says nothing sensible is of the first. */
export function versionOfSettings({ version }: StoredSettings): number {
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 0
}

/** Brings settings of an older program to the present form; those of a newer one are given this program's version. */
export function migrateSettings(
  stored: StoredSettings,
  to: number = settingsVersion,
  steps: ReadonlyMap<number, SettingsMigration> = settingsMigrations,
): StoredSettings {
  let settings = stored
  for (let version = versionOfSettings(stored); version < to; version += 1) {
    const step = steps.get(version)
    if (!step) throw new Error(`no migration of settings from version ${version}`)
    settings = step(settings)
  }
  return { ...settings, version: to }
}
