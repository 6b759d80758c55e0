import { figureName } from '../rollForward/figureName'
import type { NewBlank } from './newBlank'

const digits = '〇零一二两三四五六七八九十百千万亿'
const unit = '人次|户次|万?元|公里|平方米|公顷|[人名位户家件项篇条份场台辆间所座栋处起例亩吨米次册个]'
const percent = new RegExp(`(?<=百分之)[${digits}]+(?:点[${digits}]+)?`, 'gu')
/** Two letters at least and one of them a power of ten: 一百二十家, 三十余名; not 三个, 第十二次, 成千上百家. */
const amount = new RegExp(
  `(?<![第上成数每\\d${digits}])(?=[${digits}]*[十百千万亿])([${digits}]{2,})[余多]?(?=(${unit})(?!一|坚持|统一|结合))`,
  'gu',
)

/** Amounts written in Han figures; their unit, and 百分之, stay in the text. */
export function findHanFigures(text: string): NewBlank[] {
  const shares = Array.from(text.matchAll(percent), ({ 0: whole, index }): NewBlank => ({
    start: index,
    end: index + whole.length,
    by: { name: '比例', kind: 'number', unit: '%' },
  }))
  const amounts = Array.from(text.matchAll(amount), ({ 0: whole, 2: behind = '', index }): NewBlank => {
    const end = index + whole.length
    const name = figureName(text, { after: 0, start: index, end: end + behind.length, unit: behind })
    return { start: index, end, by: { name, kind: 'number', unit: behind } }
  })
  return [...shares, ...amounts]
}
