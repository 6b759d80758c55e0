import type { Block } from '../../../shared/draft/draft'
import type { Layout } from '../../../shared/layout/layout'
import { signatureLines, type SignatureLine } from '../../../shared/layout/signatureLines'
import { emptyLines, type Flow } from './emptyLines'
import { paragraph } from './paragraphs'
import { tab, toRun } from './runs'
import { styleIds } from './styleIds'

type Signature = Extract<Block, { type: 'signature' }>

/** Units and date at their places; the paragraphs hold together, so that no page begins with the date. */
export function toSignature(signature: Signature, layout: Layout, { pageBreakBefore }: Flow): string {
  const lines = signatureLines(signature, layout)
  return lines
    .map((line, index) =>
      toLine(line, { keepNext: index < lines.length - 1, pageBreakBefore: pageBreakBefore && index === 0 }),
    )
    .join('')
}

function toLine(line: SignatureLine, flow: Flow): string {
  switch (line.type) {
    case 'empty':
      return emptyLines(1, { ...flow, keepNext: true })
    case 'unit': {
      const look = { keepNext: flow.keepNext, indent: { right: line.right }, align: 'right' as const }
      return paragraph({ style: styleIds.signature, ...look }, toRun(line.text))
    }
    case 'units': {
      const tabs = line.units.map(({ centre }) => ({ kind: 'center' as const, at: centre }))
      const runs = line.units.map(({ unit }) => tab + toRun(unit)).join('')
      return paragraph({ style: styleIds.signature, keepNext: flow.keepNext, tabs }, runs)
    }
    case 'date':
      return paragraph({ style: styleIds.date, indent: { left: line.left } }, toRun(line.text))
  }
}
