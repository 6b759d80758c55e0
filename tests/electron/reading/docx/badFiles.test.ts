import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../../electron/reading/docx/readDocx'
import { openWordPackage, TooMuchInside } from '../../../../electron/reading/docx/wordPackage'
import { readSource } from '../../../../electron/reading/readSource'
import { sayFailure } from '../../../../shared/words/sayFailure'
import { zhCN as words } from '../../../../shared/words/zhCN'
import { p, r, tc, wordFile } from '../../../support/wordFile'
import { readParts } from './readParts'

const failureOf = (bytes: Uint8Array, file = '来文.docx') => {
  const read = readSource(bytes, file, [])
  return read.ok ? null : { failure: read.failure, says: sayFailure(read, words) }
}
const ole = (...parts: string[]) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    ...new Uint8Array(600),
    ...parts.flatMap((part) => [...Buffer.from(part, 'utf16le')]),
  ])

describe('files that are no Word file, or no whole one', () => {
  it.each([
    ['a file with a password', ole('EncryptionInfo', 'EncryptedPackage'), 'file.password', '取消密码'],
    ['an old .doc, renamed', ole('WordDocument'), 'file.oldWord', '另存为 .docx'],
    ['RTF, renamed', strToU8('{\\rtf1\\ansi 总结}'), 'file.isRtf', 'RTF'],
    ['a table', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'file.notWord', 'Excel'],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'file.notWord', '演示文稿'],
    ['an OpenDocument text', zipSync({ 'content.xml': strToU8('<a/>') }), 'file.notWord', 'LibreOffice'],
    ['a backup of ours', zipSync({ 'drafts/a.zhangfa': strToU8('{}') }), 'file.notWord', '压缩包'],
    ['a text', strToU8('本年度工作总结'), 'file.notWord', '内容却是别的格式'],
    ['nothing at all', new Uint8Array(), 'file.empty', '空的'],
    ['a paper without a word', wordFile(p('')), 'file.empty', '空的'],
  ])('%s is told as what it is', (_, bytes, failure, says) => {
    expect(failureOf(bytes)).toEqual({ failure, says: expect.stringContaining(says) as string })
  })

  it('a file cut off anywhere is told as damaged, or read as far as it is whole', () => {
    const whole = wordFile(p('一、基本情况') + p('全年平稳。'.repeat(200)))
    for (let length = 4; length < whole.length; length += 37)
      expect(failureOf(whole.slice(0, length))?.failure).toBe('file.damaged')
  })

  it('a text that breaks off inside a whole file is read as far as it goes, and the lost end is told', () => {
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('前半')}<w:p><w:r><w:t>后`
    const read = readDocx(zipSync({ 'word/document.xml': strToU8(xml) }), '来文.docx')
    expect(read.ok && read.value.paragraphs.map(({ text }) => text)).toEqual(['前半', '后'])
    expect(read.ok && read.value.leftOut).toEqual(['end'])
    expect(words.collection.leftOut(['end'])).toContain('不完整')
    expect(readParts(p('总结')).leftOut).toEqual([])
  })

  it('a file whose relations lead to a part without text is damaged, not empty', () => {
    const circle =
      '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="_rels/.rels"/></Relationships>'
    const bytes = zipSync({ '_rels/.rels': strToU8(circle), 'word/styles.xml': strToU8('<w:styles/>') })
    expect(failureOf(bytes)?.failure).toBe('file.damaged')
  })

  it('bytes changed anywhere make no more than a message', () => {
    const whole = wordFile(p('一、基本情况') + p('全年平稳。'.repeat(50)))
    for (let at = 0; at < whole.length; at += 3) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0xff
      expect(() => readDocx(changed, '来文.docx')).not.toThrow()
    }
  })

  it('a .doc or .wps that is a .docx inside is read', () => {
    for (const name of ['总结.doc', '总结.wps', '总结.docm', '总结.dotx'])
      expect(failureOf(wordFile(p('总结')), name)).toBeNull()
  })
})

describe('files made to do harm', () => {
  it('what comes out of a zip is counted as it comes, whatever the zip says', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(3_000_000) }, { level: 9 })
    // The size it claims to have, in both places.
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (view.getUint32(at, true) === 3_000_000) view.setUint32(at, 10, true)
    const word = openWordPackage(bomb, { part: 1_000_000, whole: 2_000_000 })
    expect(() => word?.bytes('word/document.xml')).toThrow(TooMuchInside)
  })

  it('parts that are small each are too much together', () => {
    const parts = zipSync({ a: new Uint8Array(600), b: new Uint8Array(600) })
    const word = openWordPackage(parts, { part: 1000, whole: 1000 })
    expect(word?.bytes('a')).toHaveLength(600)
    expect(() => word?.bytes('b')).toThrow(TooMuchInside)
  })

  it('tables nested without end are refused, those nested deeply are read', () => {
    const nested = (depth: number) =>
      '<w:tbl><w:tr><w:tc>'.repeat(depth) + p('最里面') + '</w:tc></w:tr></w:tbl>'.repeat(depth)
    expect(failureOf(wordFile(nested(100_000)))?.failure).toBe('file.inflated')
    expect(readParts(nested(200)).paragraphs[0]?.text).toBe('最里面')
  })

  it('relations in a circle, and out of the package, lead nowhere', () => {
    const read = readParts({
      body: p('正文'),
      relations: [
        { id: 'a', kind: 'footnotes', target: 'document.xml' },
        { id: 'b', kind: 'styles', target: '../../../../etc/passwd' },
        { id: 'c', kind: 'attachedTemplate', target: 'http://example.invalid/t.dotm', external: true },
      ],
    })
    expect(read.paragraphs.map(({ text }) => text)).toEqual(['正文'])
  })

  it('entities of a file’s own are not followed', () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "啊啊啊啊"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('见&a;&f;')}</w:body></w:document>`
    const read = readDocx(zipSync({ 'word/document.xml': strToU8(xml + body) }), '来文.docx')
    expect(read.ok && read.value.paragraphs[0]?.text).toBe('见&a;&f;')
  })

  it('macros are told and never run', () => {
    expect(readParts({ body: p('正文'), files: { 'word/vbaProject.bin': 'x' } }).leftOut).toEqual(['macros'])
  })

  it('control characters go, emoji and rare characters stay', () => {
    expect(readParts(p(r('甲&#x1;&#x7f;𠮷🙂乙'))).paragraphs[0]?.text).toBe('甲𠮷🙂乙')
  })
})

describe('large and unusual files', () => {
  it('a table of 5,000 rows is one table', () => {
    const row = `<w:tr>${tc('序号')}${tc('名称')}${tc('数量')}</w:tr>`
    const [paragraph] = readParts(`<w:tbl>${row.repeat(5000)}</w:tbl>`).paragraphs
    expect(paragraph?.table?.rows).toHaveLength(5000)
  })

  it('strict files, other prefixes and UTF-16 are read alike', () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="end"/></x:pPr><x:r><x:rPr><x:b/></x:rPr><x:t>总结</x:t></x:r></x:p></x:body></x:document>'
    const bytes = new Uint8Array(Buffer.from(`\ufeff${strict}`, 'utf16le'))
    for (const xml of [strToU8(strict), bytes]) {
      const read = readDocx(zipSync({ 'word/document.xml': xml }), '来文.docx')
      expect(read.ok && read.value.paragraphs).toEqual([
        { text: '总结', spans: [{ text: '总结', bold: true }], style: { align: 'right' } },
      ])
    }
  })

  it('a text that lies elsewhere in the package is found', () => {
    const read = readDocx(
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
        ),
        'word/document2.xml': strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('总结')}</w:body></w:document>`,
        ),
      }),
      '来文.docx',
    )
    expect(read.ok && read.value.paragraphs[0]?.text).toBe('总结')
  })
})
