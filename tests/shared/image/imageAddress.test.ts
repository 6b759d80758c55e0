import { expect, it } from 'vitest'
import { imageAddress, imageType, readImageAddress } from '../../../shared/image/imageAddress'

const name = `${'0'.repeat(64)}.jpg`

it('an address names a picture of a draft, and nothing else does', () => {
  const address = imageAddress({ draft: 'draft-1', name })
  expect(readImageAddress(address)).toEqual({ draft: 'draft-1', name })
  for (const other of [
    'app://zhangfa/index.html',
    `app://other/image/draft-1/${name}`,
    `app://zhangfa/image/../${name}`,
    `app://zhangfa/image/draft-1/../../${name}`,
    `app://zhangfa/image/draft-1/%2e%2e%2f${name}`,
    `${address}?x`,
    `${address}/`,
    'app://zhangfa/image/draft-1/shelf.json',
    'app://zhangfa/image/draft-1',
  ])
    expect(readImageAddress(other), other).toBeNull()
})

it('a picture is given out as what its name says', () => {
  expect(['a.jpg', 'a.gif', 'a.png'].map(imageType)).toEqual(['image/jpeg', 'image/gif', 'image/png'])
})
