import { expect, it } from 'vitest'
import { backupName, isBackupName } from '../../../shared/backup/backupName'
import { isSafePath } from '../../../shared/backup/safePath'

it('names a backup after its minute, and counts on where one is there', () => {
  const moment = new Date(2026, 10, 22, 9, 5)

  expect(backupName(moment, 'daily', new Set())).toBe('章法备份 2026-11-22 0905.zip')
  expect(backupName(moment, 'asked', new Set())).toBe('章法备份 2026-11-22 0905 手动.zip')
  expect(backupName(moment, 'daily', new Set(['章法备份 2026-11-22 0905.zip']))).toBe(
    '章法备份 2026-11-22 0905(2).zip',
  )
})

it('knows its own names from others', () => {
  expect(isBackupName('章法备份 2026-11-22 0905 升级前.zip')).toBe(true)
  expect(isBackupName('照片.zip')).toBe(false)
})

it.each(['总结.zhangfa', '.zhangfa/versions/a/b', '二〇二五/总结.zhangfa', '..总结.zhangfa'])(
  'lets %s be laid inside',
  (path) => {
    expect(isSafePath(path)).toBe(true)
  },
)

it.each([
  '../总结.zhangfa',
  '/etc/passwd',
  'a/../../b',
  'C:/a',
  'C:a',
  'a\\b',
  'a//b',
  '',
  '.',
  'a/',
  'a\u0000b',
])('lets %j not', (path) => {
  expect(isSafePath(path)).toBe(false)
})
