import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { restoreImages } from '../../../../electron/storage/backup/restoreFiles'
import { nodeFileSystem } from '../../../../electron/storage/fileSystem'
import { draftFile } from '../../../support/draftFile'
import { temporaryFolder } from '../../temporaryFolder'
import { backupPlaces } from './backupLibrary'

const name = `${'a'.repeat(64)}.png`

it('pictures are in a backup and come back to their draft, under another id too', async () => {
  const { folder, back } = backupPlaces({
    '防汛小结.zhangfa': draftFile('flood', '防汛小结', '汛期值守一百天。'),
    [`.zhangfa/images/flood/${name}`]: 'a picture',
    '.zhangfa/images/flood/other.txt': 'none of ours',
    [`.zhangfa/images/visits/${name}`]: 'of another draft',
  })
  await back()
  const [backup = ''] = readdirSync(folder)
  const library = temporaryFolder()
  const drafts = ['flood', 'copy'].map((to) => ({ from: 'flood', to }))

  expect(await restoreImages(join(folder, backup), library, drafts, nodeFileSystem)).toEqual({
    ok: true,
    value: null,
  })

  const images = join(library, '.zhangfa', 'images')
  for (const { to } of drafts) {
    expect(readdirSync(join(images, to))).toEqual([name])
    expect(readFileSync(join(images, to, name), 'utf8')).toBe('a picture')
  }
  expect(existsSync(join(images, 'visits'))).toBe(false)
})
