import { expect, it } from 'vitest'
import { readHandedFiles, toHandedFiles } from '../../../electron/shell/handedFiles'

it('hands files over in printable ASCII without blanks', () => {
  const files = ['/家/年 终 总结 - 副本.zhangfa', 'C:\\报告\\a b.txt']
  const handed = toHandedFiles(files)

  expect(handed.files).toMatch(/^[!-~]+$/)
  expect(readHandedFiles(handed)).toEqual(files)
})

it('takes nothing that is not ours', () => {
  for (const data of [null, 'x', { files: ['/a'] }, { files: '%' }, { files: '{' }, { files: '[1]' }])
    expect(readHandedFiles(data)).toEqual([])
})
