import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { backgroundTasks } from '../../../electron/backgroundTasks'
import { nodeFileSystem } from '../../../electron/storage/fileSystem'
import { sweepSourceImages } from '../../../electron/storage/keepSourceImages'
import { createLibrary } from '../../../electron/storage/library'
import { openArticle } from '../../../shared/draft/fromSource'
import type { ReadSource } from '../../../shared/material/requests'
import { builtInTemplates } from '../../shared/template/builtInTemplates'
import { illustratedPaper } from '../../support/wordPapers'
import { temporaryFolder } from '../temporaryFolder'

const names = {
  copyOf: (title: string) => `${title}（副本）`,
  conflict: (title: string) => `${title}（冲突）`,
}
const templates = builtInTemplates()

async function readInto(imageFolder: string): Promise<ReadSource> {
  const file = join(temporaryFolder(), '来文.docx')
  writeFileSync(file, illustratedPaper())
  const read = await backgroundTasks.readFile({ file, templates, imageFolder })
  if (!read.ok) throw new Error(read.failure)
  return read.value
}

function draftOf(source: ReadSource) {
  const [article, template] = [source.articles[0], templates[0]]
  if (!article || !template) throw new Error('no article')
  return openArticle({
    lines: source.lines,
    styled: source.styled,
    article,
    template,
    profile: {},
    enforcement: 'guide',
    layout: 'gbt9704',
    fullWidthMarks: true,
  }).draft
}

it('a draft made of a Word file has its pictures, whose bytes never cross to the page', async () => {
  const library = createLibrary({ folder: temporaryFolder(), names })
  const source = await readInto(library.sourceImages)
  const draft = draftOf(source)
  const image = draft.blocks.find((block) => block.type === 'image')

  await library.add(draft)

  expect(source.styled?.paragraphs.some((each) => each.image?.bytes)).toBe(false)
  expect(image).toMatchObject({ alt: '闸口清淤', pixels: { width: 4, height: 3 }, width: 0.5 })
  expect(existsSync(join(library.imageFolder(draft.id), image?.type === 'image' ? image.file : ''))).toBe(
    true,
  )
})

it('a picture that cannot be kept is told, and its words stay', async () => {
  const inTheWay = join(temporaryFolder(), 'source-images')
  writeFileSync(inTheWay, '')

  const source = await readInto(inTheWay)

  expect(source.leftOut).toEqual(['picture'])
  expect(draftOf(source).blocks).toContainEqual(
    expect.objectContaining({ type: 'paragraph', spans: [{ text: '〔图：闸口清淤〕' }] }),
  )
})

it('pictures of sources read days ago are cleared away', async () => {
  const folder = join(temporaryFolder(), 'source-images')
  await readInto(folder)
  const day = 24 * 3_600_000
  const kept = readdirSync(folder)

  await sweepSourceImages(folder, Date.now() + day, nodeFileSystem)
  expect(readdirSync(folder)).toEqual(kept)
  for (const name of kept) utimesSync(join(folder, name), 0, 0)
  await sweepSourceImages(folder, Date.now(), nodeFileSystem)

  expect(kept).toHaveLength(1)
  expect(readdirSync(folder)).toEqual([])
})
