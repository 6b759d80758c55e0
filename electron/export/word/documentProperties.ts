import { escapeXml } from './escapeXml'

/** `docProps/core.xml` with the language of the text. */
export function finishCoreProperties(xml: string): string {
  return xml.replace('</cp:coreProperties>', '<dc:language>zh-CN</dc:language></cp:coreProperties>')
}

/** `docProps/app.xml` with the writer's unit. */
export function finishAppProperties(xml: string, company: string): string {
  if (company === '') return xml
  return xml.replace(/\/>$/, `><Company>${escapeXml(company)}</Company></Properties>`)
}
