import type { OfferReason } from '../../snippet/blankOffers'

const quoted = (names: readonly string[]) => names.map((name) => `【${name}】`).join('')

export const blanks = {
  list: (name: string) => `可填入“${name}”`,
  /** Why it is offered, at the end of the line. */
  reasons: {
    choice: '',
    known: '已知',
    computed: '按本段数字算出',
    usual: '',
    last: '上次填的',
    today: '今天',
    thisMonth: '本月',
    monthEnd: '月底',
    yearEnd: '年底',
  } satisfies Record<OfferReason, string>,
  keys: '↑↓ 选择 · Enter 填入 · 也可直接输入',
  forget: (value: string) => `不再提示“${value}”`,
  number: (unit: string | undefined) => (unit ? `填数字，单位“${unit}”自动加上` : '填数字'),
  lastYear: (value: string) => `上年：${value}`,
  notNumber: (name: string, unit: string | undefined, text: string) =>
    `“${name}”这里填数字${unit ? `，单位“${unit}”` : ''}；现在写的是“${text}”，已照原样保留。`,
  rewrite: '选中重写',
  alike: (count: number, names: readonly string[]) => `还有 ${count} 处${quoted(names)}没有填。`,
  fillAlike: '一并填上',
  noneAlike: '没有同名的待填项可填：先填好一处，再填其余。',
  filledAlike: (count: number) => `已填上 ${count} 处。`,
}
