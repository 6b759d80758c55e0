import { notesFromProperties, type WordNotes } from '../../../shared/draft/wordNotes'
import type { WordPackage } from './wordPackage'
import { readXml } from './xmlEvents'

/** What this program noted in a file of its own (`docProps/custom.xml`); null where there is nothing, or nothing that can be understood. */
export function readDocumentNotes(word: WordPackage): WordNotes | null {
  const xml = word.text('docProps/custom.xml')
  if (xml === undefined) return null
  const properties: { name: string; value: string }[] = []
  let name: string | null = null
  let value = ''
  readXml(xml, {
    open: (element, attributes) => {
      if (element !== 'property') return
      name = attributes.name ?? ''
      value = ''
    },
    close: (element) => {
      if (element !== 'property' || name === null) return
      properties.push({ name, value })
      name = null
    },
    text: (text) => {
      if (name !== null) value += text
    },
  })
  return notesFromProperties(properties)
}
