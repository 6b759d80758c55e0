import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openArticle } from '../../../shared/draft/fromSource'
import { buildOutline } from '../../../shared/outline/buildOutline'
import type { OutlineRow } from '../../../shared/outline/outline'
import { splitCollection } from '../../../shared/material/splitCollection'
import { templateForKind } from '../../../shared/template/templateForKind'
import type { Template } from '../../../shared/template/template'
import { fromShared, sharedFolder } from '../../support/shared'
import { builtInTemplates } from '../template/builtInTemplates'

const files = ['collection-a', 'collection-b', 'preview-page']
const templates = builtInTemplates()

type TrueHeading = { line: number; level: number; text: string; slot: string; slotAlt?: string[] }
type TrueArticle = { index: number; kind: string; headings: TrueHeading[] }

/** The ranks a reader accepts for a heading; none where it may belong to no slot. */
function acceptedRanks({ slot, slotAlt = [] }: TrueHeading, template: Template): number[] {
  const names = [slot, ...slotAlt]
  const ranks = names.map((name) => template.slots.findIndex((each) => each.name === name))
  return names.includes('其他') ? [] : ranks.filter((rank) => rank >= 0)
}

/**
 * A section is held in place by the truth if it may belong to no slot, or if one of its accepted slots stands, in the
 * template's order, not before every accepted slot of the nearest ranked section above and not after every one of the
 * nearest below.
 */
function inPlace(headings: readonly TrueHeading[], index: number, template: Template): boolean {
  const all = headings.map((heading) => acceptedRanks(heading, template))
  const above = all.slice(0, index).findLast((ranks) => ranks.length > 0) ?? [-Infinity]
  const below = all.slice(index + 1).find((ranks) => ranks.length > 0) ?? [Infinity]
  const own = all[index] ?? []
  const fits = (rank: number) => rank >= Math.min(...above) && rank <= Math.max(...below)
  return own.length === 0 || own.some(fits)
}

/** A section stands twice by the truth if its slot is that of one above and may stand once only. */
function isTwice(headings: readonly TrueHeading[], index: number, template: Template): boolean {
  const slot = headings[index]?.slot
  const repeatable = template.slots.find(({ name }) => name === slot)?.repeatable ?? slot === '其他'
  return !repeatable && headings.slice(0, index).some((above) => above.slot === slot)
}

function articlesOf(file: string) {
  const lines = readFileSync(fromShared('corpus', `${file}.txt`), 'utf8').split('\n')
  const truth = JSON.parse(readFileSync(fromShared('corpus', `${file}.truth.json`), 'utf8')) as {
    articles: TrueArticle[]
  }
  return truth.articles.map((held, index) => {
    const article = splitCollection(lines, templates).articles[index]
    if (!article) throw new Error(`${file} has no article ${held.index}`)
    return { held, article, lines }
  })
}

function sectionRows(file: string, choose: (kind: string) => readonly Template[]) {
  return articlesOf(file).flatMap(({ held, article, lines }) => {
    const headings = held.headings.filter(({ level }) => level === 1)
    return choose(article.kind).flatMap((template) => {
      const { draft, lines: lineOf } = openArticle({
        ...{ lines, article, template, profile: {}, fullWidthMarks: true },
        ...{ enforcement: 'strict', layout: 'gbt9704' },
      })
      const rows = buildOutline({ blocks: draft.blocks, template }).filter(({ kind }) => kind === 'section')
      return rows.map((row) => ({
        row,
        template,
        headings,
        index: headings.findIndex(({ line, text }) => line === lineOf.get(row.key) && isSame(row, text)),
        name: `${template.name}: ${file} ${held.index} ${row.text}`,
      }))
    })
  })
}

const isSame = (row: OutlineRow, text: string) => {
  const letters = (given: string) => given.replace(/[\s\p{P}]/gu, '')
  return letters(row.text).startsWith(letters(text).slice(0, 6))
}

describe.skipIf(sharedFolder === undefined)('over the shared corpus (skipped without ../shared)', () => {
  it.each(files)(
    'no section of %s that the truth holds in place is marked, in the template of its kind',
    (file) => {
      const rows = sectionRows(file, (kind) =>
        [templateForKind(templates, kind)].flatMap((each) => each ?? []),
      )
      const nagged = rows.filter(
        ({ row, headings, index, template }) =>
          (row.place === 'misplaced' && inPlace(headings, index, template)) ||
          (row.place === 'twice' && !isTwice(headings, index, template)),
      )

      expect(rows.filter(({ index }) => index < 0).map(({ name }) => name)).toEqual([])
      expect(nagged.map(({ name }) => name)).toEqual([])
      expect(rows.length).toBeGreaterThan(0)
    },
  )

  it.each(files)('none of %s is marked wrongly in any other template either', (file) => {
    const nagged = sectionRows(file, () => templates).filter(
      ({ row, headings, index, template }) => row.place === 'misplaced' && inPlace(headings, index, template),
    )

    expect(nagged.map(({ name }) => name)).toEqual([])
  })

  it('knows a section out of place and one that stands twice', () => {
    const [annual] = templates.filter(({ id }) => id === 'annual')
    if (!annual) throw new Error('no annual template')
    const held = (slot: string): TrueHeading => ({ line: 1, level: 1, text: slot, slot })
    const headings = ['下步计划', '基本情况', '存在问题', '存在问题'].map(held)

    expect(inPlace(headings, 0, annual)).toBe(false)
    expect(inPlace(headings, 2, annual)).toBe(true)
    expect(isTwice(headings, 3, annual)).toBe(true)
  })
})
