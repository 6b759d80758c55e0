import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isOpenElsewhere, lockNames } from '../../../electron/storage/openElsewhere'
import { temporaryFolder } from '../temporaryFolder'

it.each([
  ['总结.docx', '~$总结.docx'],
  ['七个字的一名称.docx', '~$个字的一名称.docx'],
  ['北岸河道管理所总结.docx', '~$河道管理所总结.docx'],
])('knows what Word lays beside %s', (name, lock) => {
  expect(lockNames(name)).toContain(lock)
})

it('takes a document for open while its mark lies beside it', async () => {
  const folder = temporaryFolder()
  const file = join(folder, '总结.docx')
  writeFileSync(file, '')
  expect(await isOpenElsewhere(file)).toBe(false)

  for (const mark of ['~$总结.docx', '.~总结.docx', '.~lock.总结.docx#']) {
    writeFileSync(join(folder, mark), '')
    expect(await isOpenElsewhere(file)).toBe(true)
    rmSync(join(folder, mark))
  }
})

it('does not mind a mark where there is no document to replace', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, '~$总结.docx'), '')

  expect(await isOpenElsewhere(join(folder, '总结.docx'))).toBe(false)
})
