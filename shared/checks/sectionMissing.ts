import type { SectionCheck } from './check'

/** Finds required slots of the template that the draft has nothing of. The finding has no block: `values.slot` says what to add. */
export const sectionMissing: SectionCheck = {
  rule: 'section-missing',
  scope: 'section',
  run: (row) =>
    row.kind === 'missing' && row.required
      ? [{ level: 'warning', excerpt: '', values: { name: row.slotName, slot: row.slot } }]
      : [],
}
