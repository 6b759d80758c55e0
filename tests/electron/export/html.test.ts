import { describe, expect, it } from 'vitest'
import { buildFile } from '../../../electron/export/buildFile'
import { toHtml } from '../../../electron/export/html'
import { gbt9704 } from '../../../shared/layout/gbt9704'
import { general } from '../../../shared/layout/general'
import { standardExport } from '../../../shared/layout/exportOptions'
import { cell, draftOf, heading, paragraph, recipient, signature, type Piece } from './drafts'
import { layouts } from '../../../shared/layout/layouts'

const image: Piece = {
  type: 'image',
  file: `${'a'.repeat(64)}.png`,
  alt: '“阅览”<室>',
  width: 0.5,
  pixels: { width: 4, height: 3 },
}
const body = (html: string) => html.slice(html.indexOf('<article>'))
const html = (...pieces: Piece[]) => body(toHtml(draftOf(pieces), gbt9704))

describe('an HTML file', () => {
  it('needs no other file, runs nothing and fetches nothing', () => {
    const whole = toHtml(draftOf([paragraph('见https://example.com/。')]), gbt9704)

    expect(whole).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/)
    expect(whole).toContain("default-src 'none'")
    expect(whole).not.toMatch(/<script|<link|src="http|url\(/)
  })

  it('writes numbers as text, and a run-in heading in its face', () => {
    const text = html(recipient, heading(1, '主要工作'), heading(2, '抓培训。', '全年六期。'))

    expect(text).toContain('<h2 class="heading1">一、主要工作</h2>')
    expect(text).toContain('<p class="body"><span class="lead2">（一）抓培训。</span>全年六期。</p>')
  })

  it('makes every sign of the text plain', () => {
    const text = html(
      paragraph('<script>alert(1)</script>&amp;\u0000'),
      { type: 'attachments', names: ['<b>表'] },
      { type: 'signature', units: ['<i>馆'], date: '"2031"', seal: false },
    )

    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;')
    expect(text).not.toMatch(/<script|<b>|<i>/)
    expect(text).not.toContain('\u0000')
  })

  it('keeps merged cells, widths and the head of a table', () => {
    const text = html({
      type: 'table',
      headerRows: 1,
      widths: [1, 3],
      rows: [[cell('合计', { colSpan: 2 })], [cell('甲', { align: 'right' }), cell('12')]],
    })

    expect(text).toContain('<col style="width:25%"><col style="width:75%">')
    expect(text).toContain('<thead><tr><th colspan="2"><p>合计</p></th></tr></thead>')
    expect(text).toContain('<td class="right"><p>甲</p></td>')
  })

  it('holds pictures, and their words where they are lost', () => {
    const shown = toHtml(draftOf([image]), gbt9704, () => new Uint8Array([137, 80]))

    expect(shown).toContain('<img src="data:image/png;base64,iVA=" alt="“阅览”&lt;室&gt;" style="width:50%">')
    expect(html(image)).toContain('<p class="image">〔图：“阅览”&lt;室&gt;〕</p>')
  })

  it('says where pictures are lost', async () => {
    expect((await buildFile(draftOf([image]), 'html', layouts.general)).warnings).toEqual([
      expect.stringContaining('1 张图片找不到文件'),
    ])
  })

  it('has no blank lines between paragraphs: only their own blanks are kept', () => {
    expect(toHtml(draftOf([]), gbt9704)).not.toMatch(/article\{[^}]*pre-wrap/)
  })

  it('prints on the paper of the layout, with its page numbers', () => {
    const official = toHtml(draftOf([signature]), gbt9704)

    expect(official).toContain('@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}')
    expect(official).toContain('@page:left{@bottom-left{content:"— " counter(page) " —"')
    expect(toHtml(draftOf([signature]), general)).toContain('@page{@bottom-center{content:counter(page)')
  })
})

it('plain text in GB18030 comes back as it was, rare Han and emoji too', async () => {
  const draft = draftOf([paragraph('𠮷家桥村，㐂庆🎉，€100，〇。')], '小结')
  const options = { ...standardExport, encoding: 'gb18030' as const }
  const { bytes } = await buildFile(draft, 'txt', layouts.general, { options })

  const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  expect(text).toContain('\r\n\u3000\u3000𠮷家桥村，㐂庆🎉，€100，〇。\r\n')
  expect(bytes[0]).not.toBe(0xef)
})
