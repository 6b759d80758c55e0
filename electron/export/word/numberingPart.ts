import type { Layout, HeadingNumbering } from '../../../shared/layout/layout'
import type { HeadingLevel } from '../../../shared/draft/draft'
import type { ListPlace } from './listNumbers'
import { roleIndent, runLook } from './look'
import { headingStyle } from './styleIds'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

type WordLevel = { readonly level: HeadingLevel; readonly format: string; readonly text: string }

const forms: Readonly<Record<HeadingNumbering, readonly WordLevel[]>> = {
  official: [
    { level: 1, format: 'chineseCountingThousand', text: '%1、' },
    { level: 2, format: 'chineseCountingThousand', text: '（%2）' },
    { level: 3, format: 'decimal', text: '%3.' },
    { level: 4, format: 'decimal', text: '（%4）' },
  ],
  decimal: [
    { level: 1, format: 'decimal', text: '%1 ' },
    { level: 2, format: 'decimal', text: '%1.%2 ' },
    { level: 3, format: 'decimal', text: '%1.%2.%3 ' },
    { level: 4, format: 'decimal', text: '%1.%2.%3.%4 ' },
  ],
}

/**
 * `word/numbering.xml`: the four levels of the layout's numbers as one list bound to the heading styles, and one
 * numbering for each of `starts`, the first number of each level. Without any the numbers are text, and it is empty.
 */
export function buildNumbering(layout: Layout, starts: readonly (readonly number[])[]): string {
  if (starts.length === 0) return part('')
  const levels = forms[layout.numbering].map(
    ({ level, format, text }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${headingStyle(level)}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr>${roleIndent(layout, `heading${level}`)}</w:pPr><w:rPr>${runLook(layout, `heading${level}`)}</w:rPr></w:lvl>`,
  )
  const lists = starts.map((first, index) => {
    const overrides = first.map(
      (start, level) =>
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    )
    return `<w:num w:numId="${listId(index)}"><w:abstractNumId w:val="0"/>${index === 0 ? '' : overrides.join('')}</w:num>`
  })
  const list = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`
  return part(list + lists.join(''))
}

function part(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${namespace}">${content}</w:numbering>`
}

/** What puts a paragraph into a list, or binds a heading's style to its level. */
export function listOf({ list, level }: ListPlace): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId(list)}"/></w:numPr>`
}

function listId(list: number): number {
  return list + 1
}
