import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { buildWord, type WordChoices } from '../../../electron/export/word'
import type { Draft } from '../../../shared/draft/draft'
import { layouts, type BuiltInLayoutId } from '../../../shared/layout/layouts'

/** The parts of a Word file as text. */
export type WordFile = { readonly names: readonly string[]; readonly part: (name: string) => string }

export function exportWord(
  draft: Draft,
  layout: BuiltInLayoutId = 'gbt9704',
  choices?: WordChoices,
): WordFile {
  return openWord(buildWord(draft, layouts[layout], choices))
}

export function openWord(bytes: Uint8Array): WordFile {
  const files = unzipSync(bytes)
  return { names: Object.keys(files), part: (name) => strFromU8(files[name] ?? new Uint8Array()) }
}

type WordRun = {
  readonly text: string
  readonly style: string | undefined
  readonly marks: readonly string[]
}
export type WordParagraph = {
  readonly style: string | undefined
  readonly marks: readonly string[]
  readonly text: string
  readonly runs: readonly WordRun[]
  readonly element: Element
}

/** The paragraphs of the document in order, those in tables too; a line break is `\n`, a tab `\t`. */
export function paragraphsOf(file: WordFile): WordParagraph[] {
  return elements(parse(file.part('word/document.xml')), 'w:p').map((element) => {
    const runs = elements(element, 'w:r').map(toRun)
    const marks = child(element, 'w:pPr')
    return {
      element,
      runs,
      style: marks && styleOf(marks, 'w:pStyle'),
      marks: marks ? [...marks.children].map(({ nodeName }) => nodeName) : [],
      text: runs.map(({ text }) => text).join(''),
    }
  })
}

/** A style of the file, by its id. */
export function styleElement(file: WordFile, id: string): Element {
  const found = elements(parse(file.part('word/styles.xml')), 'w:style').find(
    (style) => style.getAttribute('w:styleId') === id,
  )
  if (!found) throw new Error(`no style ${id}`)
  return found
}

export function parse(xml: string): Document {
  return new JSDOM(xml, { contentType: 'text/xml' }).window.document
}

export function elements(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagName(name)]
}

/** An attribute of the first element of that name below `root`. */
export function attribute(root: Document | Element, name: string, key = 'w:val'): string | undefined {
  return elements(root, name)[0]?.getAttribute(key) ?? undefined
}

function toRun(run: Element): WordRun {
  const look = child(run, 'w:rPr')
  return {
    style: look && styleOf(look, 'w:rStyle'),
    marks: look ? [...look.children].map(({ nodeName }) => nodeName) : [],
    text: [...run.children]
      .map(({ nodeName, textContent }) =>
        nodeName === 'w:br' ? '\n' : nodeName === 'w:tab' ? '\t' : nodeName === 'w:t' ? textContent : '',
      )
      .join(''),
  }
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find(({ nodeName }) => nodeName === name)
}

function styleOf(look: Element, name: string): string | undefined {
  return child(look, name)?.getAttribute('w:val') ?? undefined
}
