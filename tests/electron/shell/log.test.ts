import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLog, withoutText } from '../../../electron/shell/log'
import { temporaryFolder } from '../temporaryFolder'

it('writes bugs with time and stack', () => {
  const log = createLog(join(temporaryFolder(), 'logs'), () => new Date('2026-01-02T03:04:05Z'))

  log.bug('request draft.save', new Error('lost'))

  const text = readFileSync(join(log.folder, 'zhangfa.log'), 'utf8')
  expect(text).toMatch(/^2026-01-02T03:04:05\.000Z request draft\.save: Error: lost\n +at /)
})

it('never holds the writer’s text', () => {
  expect(withoutText('ENOENT: open /文档/章法/关于2025年工作的总结.zhangfa')).toBe(
    'ENOENT: open /…/…/….zhangfa',
  )
})

it('sets a full log aside and goes on', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'zhangfa.log'), 'x'.repeat(500_001))

  createLog(folder).write('next')

  expect(readFileSync(join(folder, 'zhangfa.old.log'), 'utf8')).toHaveLength(500_001)
  expect(readFileSync(join(folder, 'zhangfa.log'), 'utf8')).toMatch(/next\n$/)
})

it('does not bring the program down when it cannot be written', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')

  expect(() => createLog(file).write('lost')).not.toThrow()
})
