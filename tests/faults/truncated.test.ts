import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLibrary } from '../../electron/storage/library'
import { textOf } from '../../shared/draft/blockText'
import { parseDraft } from '../../shared/draft/parseDraft'
import { wordsFor } from '../../shared/words/words'
import { temporaryFolder } from '../electron/temporaryFolder'
import { draftOf } from './draftOf'

const whole = Buffer.from(draftOf('new'))
const kilobytes = Math.floor(whole.length / 1024)
const draft = parseDraft(whole.toString('utf8'), '')
const text = draft.ok ? draft.value.blocks.map(textOf).join('') : ''

it('gives back of a draft cut off at any kilobyte all that stands before the cut', async () => {
  let recovered = 0
  for (let kept = 1; kept <= kilobytes; kept += 1) {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '走访总结.zhangfa'), whole.subarray(0, kept * 1024))
    const library = createLibrary({ folder, names: wordsFor('zh-CN').files })
    await library.list()
    expect(await library.open('draft1'), `${String(kept)} KB`).toMatchObject({ ok: false })

    const rescued = await library.rescue.run('draft1', 'file')

    const words = rescued.ok ? rescued.value.draft.blocks.map(textOf).join('') : '?'
    expect(text.startsWith(words), `${String(kept)} KB`).toBe(true)
    expect(words.length).toBeGreaterThanOrEqual(recovered)
    expect(await library.open('draft1'), `${String(kept)} KB`).toMatchObject({ ok: true })
    recovered = words.length
  }
  expect(recovered).toBeGreaterThan(text.length * 0.98)
})
