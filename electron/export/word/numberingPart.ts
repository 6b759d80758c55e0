import type { Layout } from '../../../shared/layout/layout'
import type { HeadingLevel } from '../../../shared/draft/draft'
import { firstLineIndent, runLook } from './look'
import { headingStyle } from './styleIds'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** The name by which paragraphs refer to a list until its id is put in: `{zhangfa-2}`. */
export const listReference = 'zhangfa'

const forms = [
  { level: 1, format: 'chineseCountingThousand', text: '%1、' },
  { level: 2, format: 'chineseCountingThousand', text: '（%2）' },
  { level: 3, format: 'decimal', text: '%3.' },
  { level: 4, format: 'decimal', text: '（%4）' },
] as const satisfies readonly { level: HeadingLevel; format: string; text: string }[]

/**
 * `word/numbering.xml`: the four forms of GB/T 9704-2012, 7.3.3, as one list of levels bound to the heading styles, and one
 * numbering for each of `starts`, the first number of each level.
 */
export function buildNumbering(layout: Layout, starts: readonly (readonly number[])[]): string {
  const levels = forms.map(
    ({ level, format, text }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${headingStyle(level)}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr>${firstLineIndent(layout)}</w:pPr><w:rPr>${runLook(layout, `heading${level}`)}</w:rPr></w:lvl>`,
  )
  const lists = starts.map((first, index) => {
    const overrides = first.map(
      (start, level) =>
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    )
    return `<w:num w:numId="${listId(index)}"><w:abstractNumId w:val="0"/>${index === 0 ? '' : overrides.join('')}</w:num>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${namespace}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>${lists.join('')}</w:numbering>`
}

/** Puts the ids of the lists where `docx` left their names. */
export function putListIds(xml: string): string {
  return xml.replace(
    /<w:numId w:val="\{zhangfa-(\d+)\}"\/>/g,
    (_, list: string) => `<w:numId w:val="${listId(Number(list))}"/>`,
  )
}

/** What binds a heading's style to its level of the first list. */
export function listPlaceXml(level: HeadingLevel): string {
  return `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="${listId(0)}"/></w:numPr>`
}

function listId(list: number): number {
  return list + 1
}
