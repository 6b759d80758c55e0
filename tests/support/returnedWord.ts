import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { buildWord } from '../../electron/export/word'
import type { Draft } from '../../shared/draft/draft'
import { layoutOf } from '../../shared/layout/layouts'

/** One change of the text of an exported file, made as Word and WPS write it. */
export type WordEdit =
  /** Words exchanged in a run; `author` where changes are tracked. */
  | { readonly type: 'exchange'; readonly old: string; readonly new: string; readonly author?: string }
  /** A new paragraph behind the one with these words. */
  | { readonly type: 'insert'; readonly behind: string; readonly text: string; readonly author?: string }
  /** The paragraph with these words is deleted. */
  | { readonly type: 'delete'; readonly text: string; readonly author?: string }
  | { readonly type: 'comment'; readonly on: string; readonly text: string; readonly author: string }

const date = '2026-01-20T15:30:00Z'
const tracked = (author: string) => `w:id="9${String(author.length)}" w:author="${author}" w:date="${date}"`
const run = (text: string, name = 'w:t') => `<w:r><${name} xml:space="preserve">${text}</${name}></w:r>`

/** The Word file of a draft as it comes back with these changes. */
export function returnedWord(
  draft: Draft,
  edits: readonly WordEdit[],
  readImage: (file: string) => Uint8Array | null = () => null,
): Uint8Array {
  const parts = unzipSync(buildWord(draft, layoutOf(draft), { readImage }))
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  let xml = read('word/document.xml')
  const comments: string[] = []
  for (const edit of edits) {
    if (edit.type === 'comment') {
      comments.push(commentPart(comments.length, edit))
      xml = commented(xml, comments.length - 1, edit.on)
    } else xml = changed(xml, edit)
  }
  parts['word/document.xml'] = strToU8(xml)
  if (comments.length > 0) {
    const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
    const relations = read('word/_rels/document.xml.rels')
    const link = `<Relationship Id="rIdComments" Type="${kind}" Target="comments.xml"/></Relationships>`
    parts['word/_rels/document.xml.rels'] = strToU8(relations.replace('</Relationships>', link))
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    parts['word/comments.xml'] = strToU8(`<w:comments xmlns:w="${main}">${comments.join('')}</w:comments>`)
  }
  return zipSync(parts)
}

type TextEdit = Exclude<WordEdit, { type: 'comment' }>

function changed(xml: string, edit: TextEdit): string {
  switch (edit.type) {
    case 'exchange':
      return inRun(xml, edit.old === '' ? edit.new : edit.old, () => exchanged(edit))
    case 'insert': {
      const [, end] = paragraphWith(xml, edit.behind)
      return xml.slice(0, end) + insertedParagraph(edit) + xml.slice(end)
    }
    case 'delete': {
      const [start, end] = paragraphWith(xml, edit.text)
      return xml.slice(0, start) + deletedParagraph(xml.slice(start, end), edit.author) + xml.slice(end)
    }
  }
}

function exchanged({ old, new: now, author }: Extract<WordEdit, { type: 'exchange' }>): string {
  if (author === undefined) return now === '' ? '' : run(now)
  const removed = old === '' ? '' : `<w:del ${tracked(author)}>${run(old, 'w:delText')}</w:del>`
  return removed + (now === '' ? '' : `<w:ins ${tracked(author)}>${run(now)}</w:ins>`)
}

function insertedParagraph({ text, author }: Extract<WordEdit, { type: 'insert' }>): string {
  const mark = author === undefined ? '' : `<w:rPr><w:ins ${tracked(author)}/></w:rPr>`
  const words = author === undefined ? run(text) : `<w:ins ${tracked(author)}>${run(text)}</w:ins>`
  return `<w:p><w:pPr><w:pStyle w:val="BodyText"/>${mark}</w:pPr>${words}</w:p>`
}

function deletedParagraph(paragraph: string, author: string | undefined): string {
  if (author === undefined) return ''
  return paragraph
    .replace('</w:pPr>', `<w:rPr><w:del ${tracked(author)}/></w:rPr></w:pPr>`)
    .replace(
      /<w:r>.*?<\/w:r>/g,
      (each) => `<w:del ${tracked(author)}>${each.replaceAll('w:t', 'w:delText')}</w:del>`,
    )
}

function commentPart(id: number, { text, author }: Extract<WordEdit, { type: 'comment' }>): string {
  const about = `w:id="${String(id)}" w:author="${author}" w:date="${date}" w:initials="L"`
  return `<w:comment ${about}><w:p>${run(text)}</w:p></w:comment>`
}

function commented(xml: string, id: number, words: string): string {
  const mark = (name: string) => `<w:comment${name} w:id="${String(id)}"/>`
  const place = `${mark('RangeStart')}${run(words)}${mark('RangeEnd')}<w:r>${mark('Reference')}</w:r>`
  return inRun(xml, words, () => place)
}

/** Puts something in place of words inside a run, which is cut in two. */
function inRun(xml: string, words: string, make: () => string): string {
  const at = xml.indexOf(words)
  const [start, end] = [xml.lastIndexOf('<w:r>', at), xml.indexOf('</w:r>', at)]
  if (at < 0 || start < 0) throw new Error(`no run with ${words}`)
  const head = xml.slice(start, xml.indexOf('>', xml.lastIndexOf('<w:t', at)) + 1)
  const text = (from: number, to: number) => (from === to ? '' : `${head}${xml.slice(from, to)}</w:t></w:r>`)
  const from = start + head.length
  const behind = at + words.length
  const stop = xml.lastIndexOf('</w:t>', end)
  return xml.slice(0, start) + text(from, at) + make() + text(behind, stop) + xml.slice(end + '</w:r>'.length)
}

function paragraphWith(xml: string, words: string): readonly [number, number] {
  const at = xml.indexOf(words)
  if (at < 0) throw new Error(`no paragraph with ${words}`)
  return [xml.lastIndexOf('<w:p>', at), xml.indexOf('</w:p>', at) + '</w:p>'.length]
}
