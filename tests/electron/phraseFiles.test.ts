import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import type { Background } from '../../electron/backgroundClient'
import { backgroundTasks } from '../../electron/backgroundTasks'
import { exportPhrases, importPhrases } from '../../electron/phraseFiles'
import { fail, ok } from '../../shared/result'
import type { OwnSnippet } from '../../shared/snippet/phraseBook'
import { temporaryFolder } from './temporaryFolder'

/** The tasks themselves, without a process of their own. */
const background: Background = {
  run: (task, input) => (backgroundTasks[task] as (value: unknown) => Promise<never>)(input),
}
const phrase: OwnSnippet = { id: 'a', text: '走访{户数:数字}户', slot: 'work', tags: ['走访'] }

/** The writer answers every dialog with `chosen`; what was proposed as a name is kept. */
function parts(chosen: string | undefined) {
  const proposed: string[] = []
  return {
    proposed,
    background,
    dialogs: {
      askPhrasesToOpen: () => Promise.resolve(chosen),
      askWhereToSavePhrases: (file: string) => {
        proposed.push(basename(file))
        return Promise.resolve(chosen)
      },
    },
    documents: temporaryFolder(),
  }
}

it.each(['json', 'csv', 'txt'] as const)('takes in what was exported as %s', async (format) => {
  const file = join(temporaryFolder(), `短语.${format}`)
  const desk = parts(file)

  expect(await exportPhrases({ format, snippets: [phrase] }, desk)).toEqual(ok({ file: `短语.${format}` }))
  expect(desk.proposed).toEqual([`我的短语.${format}`])
  expect(await importPhrases(desk)).toMatchObject({
    value: { file: `短语.${format}`, phrases: [{ text: phrase.text }], problems: [] },
  })
})

it('does nothing when the person changes their mind', async () => {
  expect(await importPhrases(parts(undefined))).toEqual(fail('cancelled'))
  expect(await exportPhrases({ format: 'csv', snippets: [phrase] }, parts(undefined))).toEqual(
    fail('cancelled'),
  )
})

it('says why a file could not be read, and does not read one far too large', async () => {
  const folder = temporaryFolder()
  const file = join(folder, '短语.csv')
  expect(await importPhrases(parts(file))).toEqual(fail('file.missing', { file: '短语.csv' }))
  writeFileSync(file, '')
  truncateSync(file, 30_000_000)
  expect(await importPhrases(parts(file))).toMatchObject({
    failure: 'file.tooLarge',
    values: { size: '30 MB', limit: '20 MB' },
  })
})

it('says why an export could not be written, and leaves what is there', async () => {
  const folder = join(temporaryFolder(), '短语.csv')
  mkdirSync(folder)
  expect(await exportPhrases({ format: 'csv', snippets: [phrase] }, parts(folder))).toMatchObject({
    failure: 'file.write',
  })
  const gone = join(folder, 'gone', '短语.csv')
  expect(await exportPhrases({ format: 'csv', snippets: [phrase] }, parts(gone))).toMatchObject({
    failure: 'file.folderMissing',
  })
  expect(existsSync(gone)).toBe(false)
})

it('says that the work broke off where its process died', async () => {
  const dying: Background = { run: (_task, _input, ifCrashed) => Promise.resolve(ifCrashed) }
  const file = join(temporaryFolder(), '短语.csv')
  writeFileSync(file, '短语\n一\n')
  expect(await importPhrases({ ...parts(file), background: dying })).toMatchObject({
    failure: 'file.unreadable',
  })
  expect(readFileSync(file, 'utf8')).toBe('短语\n一\n')
})
