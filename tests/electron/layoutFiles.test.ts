import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportLayout, importLayout } from '../../electron/layoutFiles'
import { createLayoutStore } from '../../electron/storage/layoutStore'
import { layoutJson } from '../../shared/layout/layoutFile'
import { fail, ok } from '../../shared/result'
import { ownLayout } from '../support/layouts'
import { temporaryFolder } from './temporaryFolder'

/** The writer answers every dialog with `chosen`. */
function parts(chosen: string | undefined) {
  const folder = temporaryFolder()
  const answer = () => Promise.resolve(chosen)
  return {
    layouts: createLayoutStore(folder),
    dialogs: { askLayoutToOpen: answer, askWhereToSaveLayout: answer },
    documents: folder,
  }
}

function fileWith(content: string): string {
  const file = join(temporaryFolder(), '机关版式.zhangfa-layout.json')
  writeFileSync(file, content)
  return file
}

it('takes in what was exported, elsewhere under the same id', async () => {
  const office = ownLayout()
  const file = join(temporaryFolder(), '机关版式.zhangfa-layout.json')

  expect(await exportLayout(office, parts(file))).toEqual(ok({ file: '机关版式.zhangfa-layout.json' }))
  expect(await importLayout(parts(file))).toEqual(ok(office))
  expect(readFileSync(file, 'utf8')).toBe(layoutJson(office))
})

it('takes the same one in once, and another under an id and a name of its own', async () => {
  const office = ownLayout()
  const desk = parts(fileWith(layoutJson({ ...office, linePitch: 560 })))
  await desk.layouts.save(office)

  const taken = await importLayout(desk)
  expect(taken).toMatchObject({ ok: true, value: { name: '机关版式（2）', linePitch: 560 } })

  const same = parts(fileWith(layoutJson(office)))
  await same.layouts.save(office)
  expect(await importLayout(same)).toEqual(ok(office))
  expect((await same.layouts.list()).own).toEqual([office])
})

it('refuses what is no layout, and does nothing where the person changes their mind', async () => {
  const desk = parts(fileWith('{"fonts":[]}'))

  expect(await importLayout(desk)).toEqual(fail('layout.notOurs', { file: '机关版式.zhangfa-layout.json' }))
  expect((await desk.layouts.list()).own).toEqual([])
  expect(await importLayout(parts(undefined))).toEqual(fail('cancelled'))
  expect(await exportLayout(ownLayout(), parts(undefined))).toEqual(fail('cancelled'))
})
