import { copyFileSync, readFileSync } from 'node:fs'
import { defaultSettings, settingsSchema, settingsVersion, type Settings } from '../../shared/settings'
import { migrateSettings, versionOfSettings } from '../../shared/settingsMigrations'
import { codeOf } from './fileFailure'

export type ReadSettings = {
  readonly settings: Settings
  /** Where the file was put aside because something in it was wrong; the rest of it is kept. */
  readonly asideAs?: string
}

/** Reads the settings; each one that does not pass the schema takes its default, and the file as it was is kept aside. */
export function readSettings(file: string, now: () => number = Date.now): ReadSettings {
  const json = readText(file)
  if (json === undefined) return { settings: defaultSettings }
  const stored = toObject(json)
  const version = stored ? versionOfSettings(stored) : 0
  // A program of before runs again: what the newer one set is there when that is back.
  if (version > settingsVersion) keepAside(file, `${file}.version-${version}`)
  const { settings, isWhole } = salvage(stored && migrateSettings(stored))
  if (isWhole) return { settings }
  const asideAs = `${file}.broken-${now()}`
  return keepAside(file, asideAs) ? { settings, asideAs } : { settings }
}

function keepAside(file: string, asideAs: string): boolean {
  try {
    copyFileSync(file, asideAs)
    return true
  } catch (error) {
    // A full or read-only disk must not keep the program from starting.
    codeOf(error)
    return false
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    codeOf(error)
    return undefined
  }
}

function toObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function salvage(object: Readonly<Record<string, unknown>> | undefined): {
  settings: Settings
  isWhole: boolean
} {
  if (!object) return { settings: defaultSettings, isWhole: false }
  const good: Record<string, unknown> = {}
  let isWhole = true
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    if (!(name in object)) continue
    const parsed = schema.safeParse(object[name])
    if (parsed.success) good[name] = parsed.data
    else isWhole = false
  }
  return { settings: settingsSchema.parse(good), isWhole }
}
