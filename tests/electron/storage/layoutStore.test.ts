import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLayoutStore } from '../../../electron/storage/layoutStore'
import { layoutJson } from '../../../shared/layout/layoutFile'
import { withValue } from '../../../shared/layout/layoutPlaces'
import { fail, ok } from '../../../shared/result'
import { ownLayout } from '../../support/layouts'
import { refusing, refusingContent } from '../failingFileSystem'
import { temporaryFolder } from '../temporaryFolder'

const office = ownLayout()

function library(files: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder()
  const inside = join(folder, '.zhangfa', 'layouts')
  if (Object.keys(files).length > 0) mkdirSync(inside, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(inside, name), content)
  return { folder, inside, store: createLayoutStore(folder) }
}

it('keeps the writer’s own layouts, one file each', async () => {
  const { store, inside } = library()
  expect(await store.list()).toEqual({ own: [], broken: [] })

  expect(await store.save(office)).toEqual(ok(null))
  expect(await store.save({ ...office, linePitch: 560 })).toEqual(ok(null))

  expect(readdirSync(inside)).toEqual(['own-office.json'])
  expect(await store.list()).toMatchObject({ own: [{ linePitch: 560 }], broken: [] })
  expect(await store.remove(office.id)).toEqual(ok(null))
  expect(await store.list()).toEqual({ own: [], broken: [] })
  expect(await store.remove(office.id)).toEqual(fail('layout.unknown'))
})

it('tells of files that cannot be used, leaves them as they are, and reads the others', async () => {
  const files = {
    'a-cut.json': layoutJson(office).slice(0, 300),
    'b-tight.json': layoutJson(withValue(office, 'linePitch', 200)),
    'c-other.json': '{"compilerOptions":{}}',
    'd-newer.json': layoutJson(office).replace('"version": 1', '"version": 9'),
    'e-good.json': layoutJson(office),
    'f-copy.json': layoutJson(office),
    'g-huge.json': `${layoutJson(office)}${' '.repeat(1_100_000)}`,
  }
  const { store, inside } = library(files)

  const { own, broken } = await store.list()

  expect(own).toEqual([office])
  expect(broken.map(({ failure }) => failure)).toEqual([
    'layout.broken',
    'layout.broken',
    'layout.notOurs',
    'layout.newer',
    'layout.twice',
    'file.tooLarge',
  ])
  for (const [name, content] of Object.entries(files))
    expect(readFileSync(join(inside, name), 'utf8')).toBe(content)
})

it('keeps the former state where the disk is full or refuses', async () => {
  const { folder, store } = library({ 'own-office.json': layoutJson(office) })
  const failing = createLayoutStore(folder, refusingContent('writeFile', 'ENOSPC'))

  expect(await failing.save({ ...office, linePitch: 560 })).toMatchObject({ failure: 'file.diskFull' })
  expect(await createLayoutStore(folder, refusing('rm', 'EACCES')).remove(office.id)).toMatchObject({
    failure: 'file.forbidden',
  })
  expect(await store.list()).toEqual({ own: [office], broken: [] })
})

it('never takes the place of a layout of the program', async () => {
  const { store, inside } = library()

  expect(await store.save({ ...office, id: 'gbt9704' })).toMatchObject({ failure: 'request.invalid' })
  expect(existsSync(inside)).toBe(false)
})
