import { expect, it } from 'vitest'
import { settingsVersion } from '../../shared/settings'
import { migrateSettings, settingsMigrations, type SettingsMigration } from '../../shared/settingsMigrations'

it('has a step for every version there was', () => {
  expect([...settingsMigrations.keys()]).toEqual(Array.from({ length: settingsVersion }, (_, at) => at))
})

it('takes older settings through one step after the other', () => {
  const steps = new Map<number, SettingsMigration>([
    [0, (settings) => ({ ...settings, colour: 'ink' })],
    [1, ({ colour, ...rest }) => ({ ...rest, theme: colour })],
  ])

  expect(migrateSettings({ zoom: 120 }, 2, steps)).toEqual({ version: 2, zoom: 120, theme: 'ink' })
  expect(migrateSettings({ version: 1, colour: 'red' }, 2, steps)).toEqual({ version: 2, theme: 'red' })
})
