import type { SectionCheck } from './check'

/** Finds sections out of the template's order (error where the order is strict), and for review sections that stand twice. */
export const order: SectionCheck = {
  rule: 'order',
  scope: 'section',
  run: (row, { draft }) => {
    if (draft.enforcement === 'off' || row.place === 'ok') return []
    const name = row.text || row.slotName
    if (row.place === 'twice')
      return [
        { level: 'review', excerpt: row.text, values: { name, slotName: row.slotName, place: 'twice' } },
      ]
    return [
      {
        level: draft.enforcement === 'strict' ? 'error' : 'warning',
        excerpt: row.text,
        values: {
          name,
          place: 'misplaced',
          ...(row.should && { where: row.should.where, should: row.should.text.replace(/、$/u, '') }),
        },
      },
    ]
  },
}
