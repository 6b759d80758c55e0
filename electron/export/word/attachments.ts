import type { Span } from '../../../shared/draft/draft'
import { attachmentLines } from '../../../shared/layout/attachmentLines'
import type { Layout } from '../../../shared/layout/layout'
import { emptyLines, type Flow } from './emptyLines'
import { paragraph } from './paragraphs'
import { tab, toRun, toRuns } from './runs'
import { styleIds } from './styleIds'
import { breakTitleSpans } from '../../../shared/layout/breakTitleSpans'

/** 附件说明 after one blank line; a tab takes a numbered name to its place. */
export function toAttachmentsNote(names: readonly string[], layout: Layout, flow: Flow): string {
  if (names.length === 0) return ''
  const lines = attachmentLines(names, layout).map(({ label, number, name, start, left }, index) => {
    const look = {
      style: styleIds.attachmentsNote,
      keepNext: flow.keepNext || index < names.length - 1,
      keepLines: true,
      // Its own tab stop: the default ones come sooner where numbers have two digits.
      ...(number === '' ? {} : { tabs: [{ kind: 'left' as const, at: left }] }),
      indent: { left, hanging: left - start },
    }
    return paragraph(look, `${toRun(label)}${number === '' ? '' : toRun(number) + tab}${toRun(name)}`)
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
