import { unzipSync } from 'fflate'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openZip, readZipComment } from '../../../../electron/storage/backup/zipReader'
import { createZipWriter, packFile } from '../../../../electron/storage/backup/zipWriter'
import { nodeFileSystem } from '../../../../electron/storage/fileSystem'
import { temporaryFolder } from '../../temporaryFolder'

it('holds more files than a plain zip can count, for us and for others', async () => {
  const parts: Uint8Array[] = []
  const zip = createZipWriter((bytes) => {
    parts.push(bytes)
    return Promise.resolve()
  })
  const count = 66_000
  for (let at = 0; at < count; at += 1)
    await zip.add(
      await packFile(
        `版本/${String(at)}`,
        at % 1000 === 0 ? Buffer.from('文字'.repeat(20)) : Buffer.alloc(0),
        0,
      ),
    )
  await zip.end('{"what":"comment"}')
  const bytes = Buffer.concat(parts)
  const file = join(temporaryFolder(), 'large.zip')
  writeFileSync(file, bytes)

  expect(Object.keys(unzipSync(bytes))).toHaveLength(count)
  expect(await readZipComment(file, nodeFileSystem)).toBe('{"what":"comment"}')
  const opened = await openZip(file, nodeFileSystem)
  expect(opened?.entries.size).toBe(count)
  const last = opened?.entries.get('版本/65000')
  expect(last && (await opened?.read(last))?.toString()).toBe('文字'.repeat(20))
  await opened?.close()
}, 60_000)
