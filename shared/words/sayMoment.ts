import type { Words } from './words'

/** 今天 12:03, 昨天 9:20, 11月12日 16:05, 2025年11月12日 16:05, by the local clock. Both in milliseconds since 1970. */
export function sayMoment(moment: number, now: number, { versions }: Words): string {
  const then = new Date(moment)
  const time = `${then.getHours()}:${String(then.getMinutes()).padStart(2, '0')}`
  const today = new Date(now)
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  if (isSameDay(then, today)) return versions.today(time)
  if (isSameDay(then, yesterday)) return versions.yesterday(time)
  const [month, day] = [then.getMonth() + 1, then.getDate()]
  return then.getFullYear() === today.getFullYear()
    ? versions.thisYear(month, day, time)
    : versions.otherYear(then.getFullYear(), month, day, time)
}

function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString()
}
