import type { Words } from './words'

/** 今天 12:03, 昨天 9:20, 11月12日 16:05, 2025年11月12日 16:05, by the local clock. Both in milliseconds since 1970. */
export function sayMoment(moment: number, now: number, { versions }: Words): string {
  const then = new Date(moment)
  const time = sayTime(moment)
  const today = new Date(now)
  if (isSameDay(then, today)) return versions.today(time)
  if (isSameDay(then, dayBefore(today))) return versions.yesterday(time)
  const [month, day] = [then.getMonth() + 1, then.getDate()]
  return then.getFullYear() === today.getFullYear()
    ? versions.thisYear(month, day, time)
    : versions.otherYear(then.getFullYear(), month, day, time)
}

/** 今天, 昨天, 11月12日, 2025年11月12日. */
export function sayDay(moment: number, now: number, words: Words): string {
  const then = new Date(moment)
  const today = new Date(now)
  if (isSameDay(then, today)) return words.versions.dayToday
  if (isSameDay(then, dayBefore(today))) return words.versions.dayYesterday
  return sayDate(moment, now, words)
}

/** 11月12日, 2025年11月12日: today as well. */
export function sayDate(moment: number, now: number, { versions }: Words): string {
  const then = new Date(moment)
  const [year, month, day] = [then.getFullYear(), then.getMonth() + 1, then.getDate()]
  return year === new Date(now).getFullYear()
    ? versions.day(month, day)
    : versions.dayOfYear(year, month, day)
}

/** 9:05 */
export function sayTime(moment: number): string {
  const then = new Date(moment)
  return `${then.getHours()}:${String(then.getMinutes()).padStart(2, '0')}`
}

function dayBefore(day: Date): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - 1)
}

function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString()
}
