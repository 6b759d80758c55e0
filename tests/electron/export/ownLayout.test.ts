import { describe, expect, it } from 'vitest'
import { toHtml } from '../../../electron/export/html'
import { toMarkdown } from '../../../electron/export/markdown'
import { toPlainText } from '../../../electron/export/plainText'
import { buildWord } from '../../../electron/export/word'
import { capacityOf } from '../../../shared/layout/layout'
import { withValue } from '../../../shared/layout/layoutPlaces'
import { pageNumberText } from '../../../shared/layout/pageNumberParts'
import { withFittingGrid, type OwnLayout } from '../../../shared/layout/ownLayout'
import { pageItems } from '../../../shared/pages/pageItems'
import { ownLayout } from '../../support/layouts'
import { draftOf, heading, paragraph, signature, spans } from './drafts'
import { elements, openWord, paragraphsOf, styleElement } from './wordFile'

const draft = draftOf([heading(1, '工作'), heading(2, '阵地。', '开放。'), paragraph('正文。'), signature])
const own = ownLayout()

function wordIn(layout: OwnLayout) {
  return openWord(buildWord(draft, layout))
}

/** Attributes of a property of a style, without their prefix. */
function attributesOf(layout: OwnLayout, style: string, name: string): Record<string, string> {
  const [found] = elements(styleElement(wordIn(layout), style), name)
  return Object.fromEntries(Array.from(found?.attributes ?? [], ({ localName, value }) => [localName, value]))
}

describe('an own layout', () => {
  it('sets lines at its own distance, on a grid that fits', () => {
    const wide = withFittingGrid(withValue(own, 'linePitch', 640))

    expect(wide.grid).toEqual({ lines: 19, characters: 28 })
    expect(attributesOf(wide, 'Normal', 'w:spacing')).toMatchObject({ line: '640', lineRule: 'exact' })
    expect(wordIn(wide).part('word/document.xml')).toContain('w:linePitch="640"')
  })

  it('indents each level by its own figures, in Word, on pages and in HTML', () => {
    const layout = { ...own, indents: { ...own.indents, heading1: { left: 1.5, firstLine: 0 } } }

    expect(attributesOf(layout, 'Heading1', 'w:ind')).toEqual({
      leftChars: '150',
      left: '473',
      firstLineChars: '0',
      firstLine: '0',
    })
    expect(attributesOf(layout, 'Heading2', 'w:ind')).toEqual({ firstLineChars: '200', firstLine: '630' })
    expect(pageItems(draft, layout)).toContainEqual(
      expect.objectContaining({ role: 'heading1', left: 473, firstLine: 0 }),
    )
    expect(toHtml(draft, layout)).toContain('margin:0 0 0 23.65pt')
  })

  it('numbers headings by its own form, everywhere the draft leaves', () => {
    const layout = { ...own, numbering: 'decimal' as const }
    const numbered = draftOf([heading(1, '工作'), heading(2, '阵地'), heading(1, '计划'), heading(3, '开放')])
    const lines = ['1 工作', '1.1 阵地', '2 计划', '2.1.1 开放']

    const word = paragraphsOf(openWord(buildWord(numbered, layout))).map(({ text }) => text)
    expect(word.filter((text) => lines.includes(text))).toEqual(lines)
    const paged = pageItems(numbered, layout).map((item) =>
      item.type === 'text' ? item.runs.map(({ text }) => text).join('') : '',
    )
    expect(paged.filter((text) => lines.includes(text))).toEqual(lines)
    expect(toPlainText(numbered, 'decimal').trimEnd().split('\r\n').slice(-4)).toEqual(
      lines.map((line) => `\u3000\u3000${line}`),
    )
    expect(toMarkdown(numbered, 'decimal')).toContain('2.1.1 开放')
    expect(toHtml(numbered, layout)).toContain('2.1.1 开放')
  })

  it('takes the indent away from what is centred', () => {
    const layout = withValue(own, 'indents.body.left', 2)
    const centred = draftOf([{ type: 'paragraph', spans: spans('表1'), align: 'center' }])
    const last = paragraphsOf(openWord(buildWord(centred, layout))).at(-1)

    expect(last?.element.outerHTML).toContain('w:left="0"')
    expect(pageItems(centred, layout)).toContainEqual(
      expect.objectContaining({ align: 'center', left: 0, firstLine: 0 }),
    )
  })

  it.each([
    ['outer', 2, '— 3 —'],
    ['centre', 1, '— 3 —'],
    ['right', 1, '— 3 —'],
    ['none', 0, ''],
  ] as const)('numbers its pages %s', (place, footers, shown) => {
    const layout = withValue(own, 'pageNumber.place', place)
    const parts = wordIn(layout).names.filter((name) => /^word\/footer\d/.test(name))

    expect(parts).toHaveLength(footers)
    expect(pageNumberText(layout, 3, 9)).toBe(shown)
  })

  it('says how many pages there are by a field of Word’s own', () => {
    const layout = withValue(own, 'pageNumber.form', 'ofAll')
    const file = wordIn(layout)

    expect(file.part('word/footer1.xml')).toContain('NUMPAGES')
    expect(pageNumberText(layout, 3, 9)).toBe('第 3 页　共 9 页')
    expect(toHtml(draft, layout)).toContain('counter(pages)')
  })

  it('counts what a page holds', () => {
    expect(capacityOf(own)).toEqual({ lines: 22, characters: 28 })
  })
})
