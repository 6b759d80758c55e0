import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportTemplate, importTemplate } from '../../electron/templateFiles'
import { createTemplateStore } from '../../electron/storage/templateStore'
import { fail, ok } from '../../shared/result'
import { templateJson } from '../../shared/template/ownTemplate'
import { testTemplate } from '../support/templates'
import { temporaryFolder } from './temporaryFolder'

const builtIn = () => Promise.resolve([testTemplate])

/** The writer answers every dialog with `chosen`. */
function parts(chosen: string | undefined) {
  const folder = temporaryFolder()
  const answer = () => Promise.resolve(chosen)
  return {
    templates: createTemplateStore({ folder, builtIn }),
    dialogs: { askTemplateToOpen: answer, askWhereToSaveTemplate: answer },
    documents: folder,
  }
}

function fileWith(content: string | Uint8Array, name = '周报.json'): string {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, content)
  return file
}

it('takes in what was exported, elsewhere under the same id', async () => {
  const weekly = { ...testTemplate, id: 'own-weekly', name: '周报' }
  const file = join(temporaryFolder(), '周报.json')

  expect(await exportTemplate(weekly, parts(file))).toEqual(ok({ file: '周报.json' }))
  expect(await importTemplate(parts(file))).toEqual(ok(weekly))
  expect(readFileSync(file, 'utf8')).toBe(templateJson(weekly))
})

it('gives an import whose id or name is taken another one, and overwrites nothing', async () => {
  const desk = parts(fileWith(templateJson(testTemplate)))

  const first = await importTemplate(desk)
  const second = await importTemplate(desk)

  expect(first).toMatchObject({ ok: true, value: { name: '测试文种（2）' } })
  expect(second).toMatchObject({ ok: true, value: { name: '测试文种（3）' } })
  const { own, broken } = await desk.templates.list()
  expect(own.map(({ name }) => name).sort()).toEqual(['测试文种（2）', '测试文种（3）'])
  expect(new Set([testTemplate.id, ...own.map(({ id }) => id)]).size).toBe(3)
  expect(broken).toEqual([])
})

it.each([
  [
    JSON.stringify({ ...testTemplate, titlePattern: 3 }),
    { failure: 'template.broken', values: { place: 'titlePattern' } },
  ],
  ['{"format":"zhangfa-draft"}', { failure: 'template.notOurs' }],
  [new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]), { failure: 'template.notOurs' }],
  [new Uint8Array(2_000_000), { failure: 'file.tooLarge' }],
  ['', { failure: 'file.empty' }],
])('refuses a file that is no template: %#', async (content, refusal) => {
  const desk = parts(fileWith(content))

  expect(await importTemplate(desk)).toMatchObject(refusal)
  expect(readdirSync(desk.documents)).toEqual([])
})

it('does nothing when the person changes their mind', async () => {
  const desk = parts(undefined)

  expect(await importTemplate(desk)).toEqual(fail('cancelled'))
  expect(await exportTemplate(testTemplate, desk)).toEqual(fail('cancelled'))
  expect(readdirSync(desk.documents)).toEqual([])
})

it('says why an export could not be written', async () => {
  const folder = join(temporaryFolder(), '周报.json')
  mkdirSync(folder)

  expect(await exportTemplate(testTemplate, parts(folder))).toMatchObject({ failure: 'file.write' })
})
