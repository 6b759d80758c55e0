/** Words for a moment not long ago. */
export type WhenWords = {
  readonly justNow: string
  readonly minutesAgo: (minutes: number) => string
  readonly yesterday: string
}

/** When something happened, as briefly as it can be said: 刚刚, 5 分钟前, 09:30, 昨天, 11-12, 2025-11-12. Times are milliseconds since 1970. */
export function sayWhen(then: number, now: number, words: WhenWords): string {
  const minutes = Math.floor((now - then) / 60_000)
  if (minutes < 1) return words.justNow
  if (minutes < 60) return words.minutesAgo(minutes)
  const date = new Date(then)
  const today = new Date(now)
  if (isSameDay(date, today)) return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
  const dayBefore = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  if (isSameDay(date, dayBefore)) return words.yesterday
  const day = `${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
  return date.getFullYear() === today.getFullYear() ? day : `${String(date.getFullYear())}-${day}`
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString()
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
