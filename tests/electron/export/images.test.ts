import { expect, it } from 'vitest'
import { buildFile } from '../../../electron/export/buildFile'
import { toMarkdown } from '../../../electron/export/markdown'
import { toPlainText } from '../../../electron/export/plainText'
import { draftOf, paragraph, type Piece } from './drafts'
import { layouts } from '../../../shared/layout/layouts'

const image = (alt: string): Piece => ({
  type: 'image',
  file: `${'a'.repeat(64)}.png`,
  alt,
  width: 0.5,
  pixels: { width: 4, height: 3 },
})
const draft = draftOf([paragraph('情况如图。'), image('阅览 [新]'), image('')], '')

it('a picture is its words where only text can be', () => {
  expect(
    toPlainText(draft)
      .split('\r\n')
      .map((line) => line.trim()),
  ).toEqual(['情况如图。', '〔图：阅览 [新]〕', '〔图〕', ''])
})

it('Markdown names its file', () => {
  expect(toMarkdown(draft)).toContain(`![阅览 \\[新\\]](${'a'.repeat(64)}.png)`)
})

it('it is said what holds no pictures, and which are missing', async () => {
  const [text, markdown, word] = await Promise.all(
    (['txt', 'md', 'docx'] as const).map(
      async (format) => (await buildFile(draft, format, layouts.gbt9704)).warnings,
    ),
  )
  expect(text).toEqual([expect.stringContaining('2 张图片只留下了说明文字')])
  expect(markdown).toEqual(text)
  expect(word).toEqual([expect.stringContaining('2 张图片找不到文件')])
})
