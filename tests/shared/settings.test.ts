import { expect, it } from 'vitest'
import { settingsChangeSchema } from '../../shared/settings'

it('leaves every other setting alone when one is changed', () => {
  expect(settingsChangeSchema.parse({})).toEqual({})
  expect(settingsChangeSchema.parse({ zoom: 125 })).toEqual({ zoom: 125 })
})

it('does not let the page change window and library folder', () => {
  expect(settingsChangeSchema.safeParse({ libraryFolder: '/' }).success).toBe(false)
  expect(settingsChangeSchema.safeParse({ zoom: 20 }).success).toBe(false)
})
