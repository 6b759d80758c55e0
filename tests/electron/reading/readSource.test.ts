import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../electron/reading/readSource'

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/reading/${name}`, import.meta.url))
const read = (bytes: Uint8Array, name = '总结.txt') => readSource(bytes, name, [])

describe('readSource', () => {
  it('reads the same text from UTF-8 and from GB18030', () => {
    const utf8 = read(fixture('plain-titles.txt'))
    const gb18030 = read(fixture('plain-titles.gb18030.txt'))

    expect(utf8).toMatchObject({ ok: true, value: { encoding: 'utf-8' } })
    expect(gb18030).toMatchObject({ ok: true, value: { encoding: 'gb18030' } })
    if (!utf8.ok || !gb18030.ok) return
    expect(gb18030.value.lines).toEqual(utf8.value.lines)
    expect(gb18030.value.articles).toEqual(utf8.value.articles)
  })

  it('takes byte order marks off', () => {
    const little = utf16('\ufeff年终总结')
    const big = Uint8Array.from(little, (_, index) => little[index ^ 1] ?? 0)

    expect(read(little)).toMatchObject({ ok: true, value: { encoding: 'utf-16le', lines: ['年终总结'] } })
    expect(read(big)).toMatchObject({ ok: true, value: { encoding: 'utf-16be', lines: ['年终总结'] } })
    expect(read(bytesOf(0xef, 0xbb, 0xbf, 0x61))).toMatchObject({ ok: true, value: { lines: ['a'] } })
  })

  it('knows every way to end a line', () => {
    expect(read(Buffer.from('一\r\n二\r三\n四\n'))).toMatchObject({
      ok: true,
      value: { lines: ['一', '二', '三', '四'] },
    })
  })

  it('says that a file is empty', () => {
    expect(read(bytesOf())).toMatchObject({ failure: 'file.empty' })
    expect(read(Buffer.from(' \n　\n'))).toMatchObject({
      failure: 'file.empty',
      values: { file: '总结.txt' },
    })
  })

  it.each([
    ['a zip', bytesOf(0x50, 0x4b, 0x03, 0x04, 1, 2)],
    ['a PDF', Buffer.from('%PDF-1.7 text')],
    ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ['bytes with zeros', bytesOf(0x61, 0, 0x62, 0, 0, 0x63)],
    ['control characters', bytesOf(1, 2, 3, 4, 5, 6, 0x61)],
    ['bytes of no encoding', bytesOf(0xff, 0x61, 0xff, 0x62)],
  ])('refuses %s that calls itself .txt', (_, bytes) => {
    expect(read(bytes)).toMatchObject({ ok: false, failure: 'file.binary' })
  })

  it('says that it cannot open other formats yet', () => {
    expect(read(Buffer.from('text'), '总结.odt')).toMatchObject({ failure: 'file.unknownFormat' })
    expect(read(Buffer.from('%PDF-1.7'), '总结')).toMatchObject({ failure: 'file.unknownFormat' })
  })

  it('reads text in a file without an extension', () => {
    expect(read(Buffer.from('年终总结'), '总结')).toMatchObject({ ok: true, value: { fileName: '总结' } })
  })
})
