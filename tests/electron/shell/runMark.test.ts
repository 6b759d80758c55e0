import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { markRun } from '../../../electron/shell/runMark'
import { temporaryFolder } from '../temporaryFolder'

it('knows a run that was cut off from one that ended', () => {
  const folder = join(temporaryFolder(), 'user-data')

  const first = markRun(folder)
  expect(first.wasCutOff).toBe(false)
  first.end()

  expect(markRun(folder).wasCutOff).toBe(false)
  expect(markRun(folder).wasCutOff).toBe(true)
})

it('lets the program start where no file can be made', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const mark = markRun(join(file, 'user-data'))

  expect(mark.wasCutOff).toBe(false)
  mark.end()
})
