import { spansText } from '../draft/blockText'
import type { Block } from '../draft/draft'
import { readTypedNumber } from '../numbering/typedNumber'

/** One thing that 下步计划 set out to do. */
export type PlanItem = {
  /** As it was planned, for the checklist. */
  readonly text: string
  /** Short, for a heading. */
  readonly heading: string
}

const mostItems = 20

/**
 * What a plan's section (its heading first) sets out to do: its highest subheadings, else what is counted off in it (一是,
 * 1., ①, 第一，), else its sentences without those that only lead in. Years and figures stay as they were planned.
 */
export function planItems(blocks: readonly Block[]): PlanItem[] {
  const [own, ...rest] = blocks
  const headings = rest.flatMap((block) => (block.type === 'heading' ? [block] : []))
  const highest = Math.min(...headings.map(({ level }) => level))
  const named = headings.filter(({ level }) => level === highest).map(({ lead }) => spansText(lead))
  const texts = [
    ...(own?.type === 'heading' && own.tail ? [spansText(own.tail)] : []),
    ...rest.flatMap((block) => (block.type === 'paragraph' ? [spansText(block.spans)] : [])),
  ]
  const counted = texts.flatMap(countedOff)
  const items =
    named.length >= 2 ? named : counted.length >= 2 ? counted : [...named, ...texts.flatMap(sentences)]
  return items
    .map(toItem)
    .filter(({ text, heading }) => heading.length >= 3 && !rally.test(text))
    .slice(0, mostItems)
}

const counter =
  /(?:^|(?<=[。；;：:\n，]))\s*(?:[一二三四五六七八九十]{1,2}(?:是要?|要)|第[一二三四五六七八九十]{1,2}[，,、]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|\d{1,2}(?:[.．](?!\d)|、)|[①-⑳]|[一二三四五六七八九十]{1,2}、)/gu

/** What follows each counter, up to the end of its first sentence. */
function countedOff(text: string): string[] {
  const starts = Array.from(text.matchAll(counter), (hit) => [hit.index, hit.index + hit[0].length] as const)
  return starts.map(([, from], index) => firstSentence(text.slice(from, starts[index + 1]?.[0])))
}

function sentences(text: string): string[] {
  return text
    .split(/(?<=[。；！\n])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => !/[：:]$/u.test(sentence) && sentence.length >= 8)
}

function firstSentence(text: string): string {
  return /^[^。；\n]*/u.exec(text.trim())?.[0] ?? ''
}

const leadIn =
  /^(?:(?:20\d{2}年|明年|来年|下一?年|下一?步|今后|在?未来|下半年|下学期|新的一年里?)[，,]?)?(?:(?:我们|我[局校院所站科镇村区县市]?|单位|要|将|计划|准备|打算|继续)[，,]?)*/u
/** Says in which way or to what end, not what. */
const manner = /^(?:在|通过|按照|根据|以|围绕|紧扣|针对|为|结合|坚持以|依托)/u
/** Rallies, and promises nothing to tick off. */
const rally = /^(?:只有|让我们|总之|我?相信|我们?坚信|今年是|回顾)|取得了/u

function toItem(raw: string): PlanItem {
  const numbered = raw.trim().replace(/[。；;，,：:！]+$/u, '')
  const text = numbered.slice(readTypedNumber(numbered)?.length ?? 0)
  const plain = text.replace(leadIn, '')
  const clauses = plain.split(/[，,。；;：:]/u).map((clause) => clause.trim())
  const heading = clauses.find((clause) => !manner.test(clause)) ?? clauses[0] ?? ''
  return { text, heading: heading.slice(0, 30) }
}
