import { expect, it } from 'vitest'
import { createFinder } from '../../../../renderer/features/find/findHits'
import { asPattern, selectedForSearch } from '../../../../renderer/features/find/selectedForSearch'
import type { Block } from '../../../../shared/draft/draft'
import { compileQuery } from '../../../../shared/textSearch/compileQuery'
import { findInBlock } from '../../../../shared/textSearch/findInBlock'
import type { TextQuery } from '../../../../shared/textSearch/textQuery'
import { heading, paragraph } from '../../../support/drafts'

const blocks = [heading(1, '主要工作'), paragraph('a', '修渠三条'), paragraph('b', '修渠修坝')]
const plain: TextQuery = { text: '修', isPattern: false, wholeWords: false, matchCase: false }
const draft = { type: 'draft' } as const

it('searches anew only the blocks that changed', async () => {
  const searched: string[][] = []
  const find = createFinder((query, fresh) => {
    searched.push(fresh.map(({ id }) => id))
    const compiled = compileQuery(query)
    return Promise.resolve(fresh.map((block) => (compiled.ok ? findInBlock(block, compiled.find) : [])))
  })
  const query = { ...plain, text: '修.', isPattern: true }
  await find(query, blocks, draft)
  const changed = blocks.with(1, paragraph('a', '修路'))
  const found = await find(query, changed, draft)
  await find(query, changed, draft)
  expect(found.ok && found.hits.map(({ block }) => block)).toEqual(['a', 'b', 'b'])
  expect(searched).toEqual([['主要工作', 'a', 'b'], ['a']])
})

it('says why it found nothing where a pattern is wrong or too slow', async () => {
  const find = createFinder(() => Promise.resolve(null))
  expect(await find({ ...plain, text: '(', isPattern: true }, blocks, draft)).toEqual({
    ok: false,
    why: { problem: 'brackets' },
  })
  expect(await find({ ...plain, isPattern: true }, blocks, draft)).toEqual({ ok: false, why: 'tooSlow' })
})

const select = (from: [string, number], to: [string, number], within: readonly Block[] = blocks) =>
  selectedForSearch(within, {
    start: { block: from[0], offset: from[1] },
    end: { block: to[0], offset: to[1] },
  })

it('takes a word that is selected as what to look for, and paragraphs as where to look', () => {
  expect(select(['a', 0], ['a', 2])).toMatchObject({ text: '修渠', isLong: false })
  expect(select(['a', 1], ['a', 1])).toMatchObject({ text: null, selection: null })
  expect(select(['a', 1], ['b', 2])).toMatchObject({ text: null, isLong: true, selection: { first: 'a' } })
  expect(select(['b', 0], ['b', 1]).section).toEqual({ type: 'section', heading: '主要工作' })
  expect(selectedForSearch(blocks, null)).toEqual({
    text: null,
    section: null,
    selection: null,
    isLong: false,
  })
})

it('makes a pattern that finds the selected text alone', () => {
  const text = 'a.b*(c)[d]{2}|^$\\/？'
  const compiled = compileQuery({ ...plain, text: asPattern(text), isPattern: true })
  expect(compiled.ok && compiled.find(`x${text}axb`)).toEqual([{ start: 1, end: 1 + text.length }])
})
