// @vitest-environment jsdom
import { createEditor } from 'lexical'
import { expect, it } from 'vitest'
import { htmlOfCopied, htmlOfTitle } from '../../../../renderer/editor/clipboard/copiedHtml'
import { dressOf } from '../../../../renderer/editor/blockDress'
import type { Block } from '../../../../shared/draft/draft'
import { layouts } from '../../../../shared/layout/layouts'

const editor = createEditor()
const heading: Block = {
  id: 'h',
  type: 'heading',
  level: 2,
  lead: [{ text: '抓培训。' }],
  tail: [{ text: '全年<六>期。', bold: true }],
}
const copied = (number: string) => ({
  number,
  spans: [...heading.lead, ...(heading.tail ?? [])],
  block: heading,
})

/** What a paragraph of copied HTML says about its look. */
function read(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.body.children] as HTMLElement[]
}

it('takes the numbers along, and the faces of the layout', () => {
  const [line] = read(htmlOfCopied([copied('（二）')], editor))

  expect(line?.textContent).toBe('（二）抓培训。全年<六>期。')
  expect(line?.style.fontFamily).toContain('仿宋_GB2312')
  expect(line?.style.textIndent).toBe('31.5pt')
  const lead = line?.querySelector('span')
  expect(lead?.textContent).toBe('（二）抓培训。')
  expect(lead?.style.fontFamily).toContain('楷体_GB2312')
  expect(line?.querySelector('b')?.textContent).toBe('全年<六>期。')
})

it('gives a piece of one paragraph no look, so that it takes that of its new place', () => {
  expect(htmlOfCopied([copied('')], editor)).toBe('抓培训。<b>全年&lt;六&gt;期。</b>')
})

it('borders the cells of a table', () => {
  const table: Block = {
    id: 't',
    type: 'table',
    headerRows: 1,
    rows: [[{ paragraphs: [[{ text: '合计' }]], colSpan: 2 }]],
  }
  const [line] = read(htmlOfCopied([{ number: '', spans: [], block: table }], editor))

  expect(line?.querySelector('td')?.colSpan).toBe(2)
  expect(line?.querySelector('td')?.style.border).toContain('solid')
  expect(line?.querySelector('p')?.style.fontFamily).toContain('黑体')
})

it('sets title and text after the layout of the draft', () => {
  expect(read(htmlOfTitle([{ text: '总结' }], editor))[0]?.style.fontSize).toBe('22pt')
  dressOf(editor).layout = layouts.general
  expect(read(htmlOfTitle([{ text: '总结' }], editor))[0]?.style.fontSize).toBe('18pt')
})
