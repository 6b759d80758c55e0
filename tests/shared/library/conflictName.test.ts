import { expect, it } from 'vitest'
import { nameBeforeConflict } from '../../../shared/library/conflictName'

it.each([
  ['总结 (某某 的冲突副本 2026-11-22)'],
  ['总结 (某某的冲突副本 2026-11-22)'],
  ['总结（冲突副本）'],
  ['总结（冲突副本）(2)'],
  ["总结 (Li's conflicted copy 2026-11-22)"],
  ['总结 (conflicted copy 2026-11-22 101530)'],
  ['总结 (Case Conflict 1)'],
  ['总结(某某的冲突文件 2026-11-22 12-33-33)'],
  ['总结_冲突文件_某某_20261122'],
  ['总结-冲突副本'],
  ['总结_conflict-20261122-101530'],
  ['总结.sync-conflict-20261122-101530-ABCDEFG'],
  ['总结-DESKTOP-4F7Q2KD'],
  ['总结-LAPTOP-ABC-2'],
  ['总结-ZHANG-PC'],
])('tells what “%s” was called', (name) => {
  expect(nameBeforeConflict(`${name}.zhangfa`)).toBe('总结.zhangfa')
})

it.each([
  ['总结'],
  ['总结 (1)'],
  ['总结(2)'],
  ['总结 - 副本'],
  ['总结（副本）'],
  ['矛盾冲突化解总结'],
  ['总结-2026'],
  ['总结-OK'],
])('takes “%s” for no conflicting copy', (name) => {
  expect(nameBeforeConflict(`${name}.zhangfa`)).toBeNull()
})
