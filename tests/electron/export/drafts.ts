import type { Block, Draft, Span } from '../../../shared/draft/draft'

/** A block without its id: `draftOf` gives one. */
export type Piece = Block extends infer Each ? (Each extends Block ? Omit<Each, 'id'> : never) : never

export function draftOf(pieces: readonly Piece[], title = '青溪县文化馆\n2025年度工作总结'): Draft {
  return {
    format: 'zhangfa-draft',
    version: 3,
    id: 'draft-for-export',
    title: spans(title),
    template: 'annual',
    layout: 'gbt9704',
    enforcement: 'strict',
    profile: { unit: '青溪县文化馆' },
    blocks: pieces.map((piece, index): Block => ({ ...piece, id: `block-${index}` })),
  }
}

export function spans(text: string): Span[] {
  return text === '' ? [] : [{ text }]
}

export function heading(level: 1 | 2 | 3 | 4, lead: string, tail = ''): Piece {
  return { type: 'heading', level, lead: spans(lead), ...(tail === '' ? {} : { tail: spans(tail) }) }
}

export function paragraph(text: string): Piece {
  return { type: 'paragraph', spans: spans(text) }
}

export function cell(
  text: string,
  more: { colSpan?: number; rowSpan?: number; align?: 'center' | 'right' } = {},
) {
  return { paragraphs: [spans(text)], ...more }
}

export const recipient: Piece = { type: 'recipient', spans: spans('县文化和旅游局：') }
export const signature: Piece = {
  type: 'signature',
  units: ['青溪县文化馆'],
  date: '2025年12月18日',
  seal: false,
}

const sentences = [
  '一年来，全馆干部职工围绕年初确定的目标任务，逐项分解、逐月调度，各项工作平稳推进。',
  '坚持把服务送到村头巷尾，全年组织下乡演出46场次，观众达到2.3万人次，群众满意率98.5%。',
  '完善“月初排期、月中抽查、月末通报”的办法，台账更新由每季一次改为每月一次。',
  '针对设备老化、人手偏紧的实际，统筹调配现有力量，先急后缓，把有限的经费用在刀刃上。',
  '与12个乡镇（街道）文化站签订共建协议，共享图书、场地和师资，减少重复投入约35万元。',
  '下一步还要在培养本土骨干、打磨原创节目、开放夜间场馆等方面多下功夫，争取更大成效。',
]

/** Body text of some sentences, another mixture for each seed. */
export function prose(count: number, seed = 0): string {
  return Array.from(
    { length: count },
    (_, index) => sentences[(index * 5 + seed) % sentences.length] ?? '',
  ).join('')
}

/** Paragraphs of body text. */
export function paragraphs(count: number, seed = 0): Piece[] {
  return Array.from({ length: count }, (_, index) => paragraph(prose(3 + ((index + seed) % 3), seed + index)))
}
