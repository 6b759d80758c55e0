import type { OutlineRow } from '../outline/outline'
import type { SectionCheck } from './check'

const sentenceEnd = /[。；：！？.;:!?]$/u

/**
 * Finds required sections without text (error), and headings with nothing under them (warning). Below level 2, and where a
 * heading is a whole sentence, a heading may stand alone: a list of points.
 */
export const sectionEmpty: SectionCheck = {
  rule: 'section-empty',
  scope: 'section',
  run: (row) => {
    if (row.kind === 'missing' || row.state !== 'empty') return []
    const name = row.text || row.slotName
    const values = row.kind === 'part' ? { name, part: row.slot } : { name }
    if (row.required && row.kind !== 'subsection') return [{ level: 'error', excerpt: '', values }]
    return isBareHeading(row) ? [{ level: 'warning', excerpt: '', values: { name } }] : []
  },
}

function isBareHeading(row: OutlineRow): boolean {
  return row.kind !== 'part' && (row.level ?? 1) <= 2 && row.text !== '' && !sentenceEnd.test(row.text)
}
