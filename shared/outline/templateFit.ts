import type { Block } from '../draft/draft'
import type { Template } from '../template/template'
import { buildOutline } from './buildOutline'
import type { OutlineRow } from './outline'

/** How a draft would look as one of a kind. `missing` counts required slots the draft has nothing of. */
export type TemplateFit = {
  readonly rows: readonly OutlineRow[]
  readonly missing: number
  readonly misplaced: number
  readonly twice: number
}

/** Reads the draft as one of this kind; nothing of it is changed. */
export function templateFit(blocks: readonly Block[], template: Template): TemplateFit {
  const rows = buildOutline({ blocks, template })
  const count = (fits: (row: OutlineRow) => boolean) => rows.filter(fits).length
  return {
    rows,
    missing: count((row) => row.kind === 'missing' && row.required),
    misplaced: count((row) => row.place === 'misplaced'),
    twice: count((row) => row.place === 'twice'),
  }
}
