import { sayMoment } from '../../../shared/words/sayMoment'
import { words } from '../../words'

/** When somebody changed or said something, as the file has it: Word writes local time and calls it UTC. */
export function sayDateOf(date: string): string {
  const moment = new Date(date.replace(/Z$/, '')).getTime()
  return Number.isNaN(moment) ? '' : sayMoment(moment, Date.now(), words)
}
