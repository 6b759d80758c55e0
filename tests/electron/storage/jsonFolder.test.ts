import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSnippets } from '../../../electron/storage/snippets'
import { readTemplates } from '../../../electron/storage/templates'
import { temporaryFolder } from '../temporaryFolder'

const template = {
  id: 'weekly',
  name: '周小结',
  titlePattern: '{单位}周小结',
  slots: [
    { id: 'work', name: '主要工作', aliases: [], required: true, repeatable: true, guidance: '写工作。' },
  ],
}

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

it('reads the good kinds and reports the broken ones by file and place', async () => {
  const folder = folderWith({
    'weekly.json': JSON.stringify(template),
    'cut.json': '{"id":',
    'wrong.json': JSON.stringify({ ...template, slots: [{ ...template.slots[0], required: 'yes' }] }),
    'readme.txt': 'none',
  })

  const { values, broken } = await readTemplates(folder)

  expect(values).toEqual([template])
  expect(broken).toMatchObject([
    { failure: 'template.broken', values: { file: 'cut.json' } },
    {
      failure: 'template.broken',
      values: { file: 'wrong.json', place: expect.stringContaining('slots.0.required') as string },
    },
  ])
})

it('reads the phrases of all packs', async () => {
  const phrase = (id: string) => ({ id, text: `{单位}第${id}条`, slot: 'work', tags: [] })
  const folder = folderWith({
    'a.json': JSON.stringify({ id: 'a', name: '甲', snippets: [phrase('1'), phrase('2')] }),
    'b.json': JSON.stringify({ id: 'b', name: '乙', snippets: [phrase('3')] }),
    'c.json': '[]',
  })

  const { values, broken } = await readSnippets(folder)

  expect(values.flatMap((pack) => pack.snippets.map((snippet) => snippet.id))).toEqual(['1', '2', '3'])
  expect(broken).toMatchObject([{ failure: 'snippets.broken', values: { file: 'c.json' } }])
})

it('reports a folder that is not there', async () => {
  expect(await readTemplates(join(temporaryFolder(), 'none'))).toMatchObject({
    values: [],
    broken: [{ failure: 'file.missing' }],
  })
})
