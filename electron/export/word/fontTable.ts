import { textRoles, type Layout } from '../../../shared/layout/layout'
import { escapeXml } from './escapeXml'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** `word/fontTable.xml`: tells Word which face to take where the declared one is missing. */
export function buildFontTable(layout: Layout): string {
  const faces = new Map(textRoles.map((role) => [layout.roles[role].face.eastAsia, layout.roles[role].face]))
  const han = [...faces.values()].map(
    ({ eastAsia, fallbacks }) =>
      `<w:font w:name="${escapeXml(eastAsia)}">${fallbacks[0] ? `<w:altName w:val="${escapeXml(fallbacks[0])}"/>` : ''}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
  )
  const latin = [...new Set(textRoles.map((role) => layout.roles[role].face.ascii))]
    .filter((name) => !faces.has(name))
    .map(
      (name) =>
        `<w:font w:name="${escapeXml(name)}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${namespace}">${han.join('')}${latin}</w:fonts>`
}
