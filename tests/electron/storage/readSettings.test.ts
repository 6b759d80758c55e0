import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSettings } from '../../../electron/storage/readSettings'
import { defaultSettings } from '../../../shared/settings'
import { temporaryFolder } from '../temporaryFolder'

function settingsFile(content?: string): { folder: string; file: string } {
  const folder = temporaryFolder()
  const file = join(folder, 'settings.json')
  if (content !== undefined) writeFileSync(file, content)
  return { folder, file }
}

it('starts with the defaults where there is no file', () => {
  const { folder, file } = settingsFile()

  expect(readSettings(file)).toEqual({ settings: defaultSettings })
  expect(readdirSync(folder)).toEqual([])
})

it('reads what was set and fills in the rest', () => {
  const { file } = settingsFile('{"theme":"dark","profile":{"unit":"某局"},"fromTheFuture":1}')

  expect(readSettings(file)).toEqual({
    settings: { ...defaultSettings, theme: 'dark', profile: { unit: '某局' } },
  })
})

it.each(['', '{"theme":', 'null', '[]', '\u0000'])(
  'puts a broken file aside and starts anew: %j',
  (content) => {
    const { folder, file } = settingsFile(content)

    const { settings, asideAs } = readSettings(file, () => 7)

    expect(settings).toEqual(defaultSettings)
    expect(asideAs).toBe(`${file}.broken-7`)
    expect(readFileSync(join(folder, 'settings.json.broken-7'), 'utf8')).toBe(content)
  },
)

it('keeps the good settings of a file with a bad one', () => {
  const { file } = settingsFile('{"theme":"dark","zoom":"large"}')

  const { settings, asideAs } = readSettings(file)

  expect(settings).toEqual({ ...defaultSettings, theme: 'dark' })
  expect(asideAs).toBeDefined()
})

it('reads the file of an older program, which had no version, and keeps all that was set', () => {
  const { folder, file } = settingsFile('{"theme":"dark","zoom":150,"profile":{"unit":"某局"}}')

  expect(readSettings(file)).toEqual({
    settings: { ...defaultSettings, version: 1, theme: 'dark', zoom: 150, profile: { unit: '某局' } },
  })
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

it('reads what it knows of a newer program’s file, and keeps that as it was', () => {
  const content = '{"version":7,"theme":"dark","scents":["pine"]}'
  const { folder, file } = settingsFile(content)

  expect(readSettings(file)).toEqual({ settings: { ...defaultSettings, theme: 'dark' } })
  expect(readFileSync(join(folder, 'settings.json.version-7'), 'utf8')).toBe(content)
})
