import type { Span } from '../../../shared/draft/draft'
import { characterWidth, type Layout } from '../../../shared/layout/layout'
import { emptyLines, type Flow } from './emptyLines'
import { paragraph } from './paragraphs'
import { tab, toRun, toRuns } from './runs'
import { styleIds } from './styleIds'
import { breakTitleSpans } from './title'

/** 附件说明 (GB/T 9704-2012, 7.3.4): one blank line, 左空二字, no mark after a name; a wrapped name stands under its own beginning. */
export function toAttachmentsNote(names: readonly string[], layout: Layout, flow: Flow): string {
  if (names.length === 0) return ''
  const cell = characterWidth(layout)
  const numbered = names.length > 1
  const numberWidth = numbered ? Math.round(cell * (names.length < 10 ? 1 : 1.5)) : 0
  const labelEnd = Math.round((layout.firstLineIndent + 3) * cell)
  const left = labelEnd + numberWidth
  const lines = names.map((name, index) => {
    const start = index === 0 ? layout.firstLineIndent * cell : labelEnd
    const look = {
      style: styleIds.attachmentsNote,
      keepNext: flow.keepNext || index < names.length - 1,
      keepLines: true,
      // Its own tab stop: the default ones come sooner where numbers have two digits.
      ...(numbered ? { tabs: [{ kind: 'left' as const, at: left }] } : {}),
      indent: { left, hanging: left - start },
    }
    const label = index === 0 ? '附件：' : ''
    return paragraph(look, `${toRun(label)}${numbered ? toRun(`${index + 1}.`) + tab : ''}${toRun(name)}`)
  })
  return emptyLines(1, { ...flow, keepNext: true }) + lines.join('')
}

/** 附件 (GB/T 9704-2012, 7.3.7): a new page, the label flush left on its first line, the title on the third. */
export function toAttachmentStart(title: readonly Span[], label: string, layout: Layout): string {
  const titleRuns = toRuns(breakTitleSpans(title, 'attachmentTitle', layout))
  return [
    paragraph({ style: styleIds.attachmentLabel, pageBreakBefore: true }, toRun(label)),
    emptyLines(1, { keepNext: true }),
    paragraph({ style: styleIds.attachmentTitle }, titleRuns),
    emptyLines(layout.title.blankLinesBefore.recipient, { keepNext: true }),
  ].join('')
}
