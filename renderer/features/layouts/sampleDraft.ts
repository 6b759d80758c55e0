import type { Block, Draft, Span } from '../../../shared/draft/draft'
import { currentVersion } from '../../../shared/draft/migrations'
import { defaultSettings } from '../../../shared/settings'
import { words } from '../../words'

/** The text that shows what a layout does: every level, a table, a signature. */
export function sampleDraft(): Draft {
  const { title, blocks } = sampleText()
  const { layout, enforcement } = defaultSettings
  return {
    format: 'zhangfa-draft',
    version: currentVersion,
    id: 'sample',
    title,
    template: 'annual',
    layout,
    enforcement,
    profile: {},
    blocks: blocks.map((block, index) => ({ ...block, id: `sample-${String(index)}` })),
  }
}

type WithoutId<Some> = Some extends Block ? Omit<Some, 'id'> : never

function sampleText(): { title: Span[]; blocks: WithoutId<Block>[] } {
  const { sample } = words.layouts
  const [first = '', second = '', third = '', fourth = '', last = ''] = sample.headings
  const [opening = '', service = '', place = '', plan = ''] = sample.paragraphs
  return {
    title: spans(sample.title),
    blocks: [
      { type: 'recipient', spans: spans(sample.recipient) },
      paragraph(sample.intro),
      heading(1, first),
      paragraph(opening),
      heading(2, second),
      heading(3, third, service),
      heading(4, fourth, place),
      { ...paragraph(sample.tableTitle), align: 'center' },
      {
        type: 'table',
        headerRows: 1,
        rows: sample.table.map((row) => row.map((text) => ({ paragraphs: [spans(text)], align: 'center' }))),
      },
      heading(1, last),
      paragraph(plan),
      { type: 'signature', units: [sample.unit], date: sample.date, seal: false },
    ],
  }
}

function spans(text: string): Span[] {
  return [{ text }]
}

function paragraph(text: string): WithoutId<Extract<Block, { type: 'paragraph' }>> {
  return { type: 'paragraph', spans: spans(text) }
}

function heading(level: 1 | 2 | 3 | 4, lead: string, tail?: string): WithoutId<Block> {
  return { type: 'heading', level, lead: spans(lead), ...(tail !== undefined && { tail: spans(tail) }) }
}
