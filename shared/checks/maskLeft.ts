import { remarkOn, type BlockCheck } from './check'
import { findMasks } from './masks'

/** Finds masks left over from a model text: XX, 20XX, ____, 某某, 【…】 as plain text, `  月  日`. */
export const maskLeft: BlockCheck = {
  rule: 'mask-left',
  scope: 'block',
  run: ({ text, blanks }) =>
    findMasks(text)
      .filter(([start, end]) => !blanks.some((blank) => blank.start < end && start < blank.end))
      .map(([start, end]) => remarkOn(text, [start, end], 'error', { mask: text.slice(start, end).trim() })),
}
