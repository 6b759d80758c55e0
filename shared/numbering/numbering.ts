import type { Block, BlockId, HeadingLevel } from '../draft/draft'
import type { HeadingNumbering } from '../layout/layout'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const units = ['', '十', '百', '千']

/** 1 → 一, 10 → 十, 21 → 二十一, 101 → 一百零一, up to 9999; beyond that Arabic digits. */
export function toHanNumber(value: number): string {
  if (value < 1 || value > 9999) return String(value)
  const figures = Array.from(String(value), Number)
  const text = figures
    .map(
      (figure, index) =>
        (digits[figure] ?? '') + (figure === 0 ? '' : (units[figures.length - 1 - index] ?? '')),
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
  return text.startsWith('一十') ? text.slice(1) : text
}

/** The number of a heading as printed: level 1 `一、`, 2 `（一）`, 3 `1.`, 4 `（1）` (GB/T 9704-2012, 7.3.3). */
export function formatNumber(level: HeadingLevel, value: number): string {
  switch (level) {
    case 1:
      return `${toHanNumber(value)}、`
    case 2:
      return `（${toHanNumber(value)}）`
    case 3:
      return `${value}.`
    case 4:
      return `（${value}）`
  }
}

/** The label of every attachment: 附件, or 附件1 … where there are several, or where the note names several. */
export function attachmentLabels(blocks: readonly Block[]): Map<BlockId, string> {
  const attachments = blocks.filter(({ type }) => type === 'attachment')
  const named = blocks.flatMap((block) => (block.type === 'attachments' ? block.names : []))
  const several = Math.max(attachments.length, named.length) > 1
  return new Map(attachments.map(({ id }, index) => [id, several ? `附件${index + 1}` : '附件']))
}

/** 1.1 and a blank, from the counts of a heading and of those it stands under; a level that was left out counts as the first. */
export function formatDecimal(counts: readonly number[]): string {
  return `${counts.map((count) => Math.max(1, count)).join('.')} `
}

/** The printed number of every heading. A level starts again under each higher heading and in each attachment. */
export function numbersOf(
  blocks: Iterable<Block>,
  form: HeadingNumbering = 'official',
): Map<BlockId, string> {
  const counted = countHeadings(blocks)
  return new Map(
    counted.map(({ id, level, count, under }) => [
      id,
      form === 'decimal' ? formatDecimal([...under, count]) : formatNumber(level, count),
    ]),
  )
}

/** The headings with their place among those of their level under the same higher heading, from 1. */
export function countHeadings(blocks: Iterable<Block>): {
  readonly id: BlockId
  readonly level: HeadingLevel
  readonly count: number
  /** The counts of the headings it stands under, 0 where there is none. */
  readonly under: readonly number[]
}[] {
  const counted = []
  const counts = [0, 0, 0, 0]
  for (const block of blocks) {
    if (block.type === 'attachment') counts.fill(0)
    if (block.type !== 'heading') continue
    const index = block.level - 1
    const count = (counts[index] ?? 0) + 1
    counts[index] = count
    counts.fill(0, index + 1)
    counted.push({ id: block.id, level: block.level, count, under: counts.slice(0, index) })
  }
  return counted
}
