import { isBetween } from '../rollForward/isBetween'
import type { NewBlank } from './newBlank'

const year = '(?:[12][09]\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})'
const day = '(?:[0-3]?\\d|[一二三]?十?[一二三四五六七八九十])'
const month = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
const date = new RegExp(
  `(?<![\\d.．/〇零一二三四五六七八九十-])(?:(?:${year} ?年 ?)?${month} ?月 ?${day} ?[日号](?!线|楼|院|文|令)|${year}([.．/-])${month}\\1${day}(?![\\d.．/-]))`,
  'gu',
)

/** Days of the calendar, with or without their year (3月15日, 2025年3月15日, 2025-03-15); not in cited titles and names. */
export function findDates(text: string): NewBlank[] {
  return Array.from(text.matchAll(date), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    // Not 日期: a blank of that name is filled with the day the summary is signed.
    by: { name: '具体日期', kind: 'date' as const },
  })).filter(
    ({ start, end }) =>
      !isBetween(text, [start, end], ['《', '》']) && !isBetween(text, [start, end], ['“', '”']),
  )
}
