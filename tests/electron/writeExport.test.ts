import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeExport } from '../../electron/writeExport'
import { draftOf, paragraphs } from './export/drafts'
import { refusingContent } from './failingFileSystem'
import { temporaryFolder } from './temporaryFolder'
import { layouts } from '../../shared/layout/layouts'

it.each(['writeFile', 'sync'] as const)(
  'leaves the old file and nothing else where the disk is full (%s)',
  async (step) => {
    const folder = temporaryFolder()
    const file = join(folder, '总结.docx')
    writeFileSync(file, '上一次导出的')

    const written = await writeExport(
      draftOf(paragraphs(3)),
      { format: 'docx', layout: layouts.gbt9704, file },
      refusingContent(step, 'ENOSPC'),
    )

    expect(written).toMatchObject({ ok: false, failure: 'file.diskFull', values: { file: '总结.docx' } })
    expect(readFileSync(file, 'utf8')).toBe('上一次导出的')
    expect(readdirSync(folder)).toEqual(['总结.docx'])
  },
)

it('leaves the old file and nothing else where it is ended', async () => {
  const folder = temporaryFolder()
  const file = join(folder, '总结.html')
  writeFileSync(file, '上一次导出的')

  const order = { format: 'html', layout: layouts.general, file } as const
  const written = await writeExport(draftOf(paragraphs(3)), order, undefined, AbortSignal.abort())

  expect(written).toMatchObject({ failure: 'cancelled' })
  expect(readFileSync(file, 'utf8')).toBe('上一次导出的')
  expect(readdirSync(folder)).toEqual(['总结.html'])
})

it('says that a path is too long', async () => {
  const file = join(temporaryFolder(), `${'长'.repeat(300)}.docx`)

  expect(
    await writeExport(draftOf(paragraphs(1)), { format: 'docx', layout: layouts.general, file }),
  ).toMatchObject({
    ok: false,
    failure: 'file.pathTooLong',
  })
})
