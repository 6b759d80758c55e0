import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zip } from '../../../electron/export/zip'

it('holds its parts in order, compressed or stored, the same bytes each time', () => {
  const bytes = new TextEncoder().encode('总结'.repeat(500))
  const parts = [
    ['b.xml', { bytes }],
    ['a.png', { bytes, isStored: true }],
    ['empty', { bytes: new Uint8Array() }],
  ] as const
  const made = zip(parts)

  const read = unzipSync(made)
  expect(Object.keys(read)).toEqual(['b.xml', 'a.png', 'empty'])
  expect(read['b.xml']).toEqual(bytes)
  expect(read['a.png']).toEqual(bytes)
  expect(made.length).toBeLessThan(bytes.length + 600)
  expect(zip(parts)).toEqual(made)
})
