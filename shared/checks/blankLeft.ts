import { remarkOn, type BlockCheck } from './check'

/** Finds blanks that nobody has filled. */
export const blankLeft: BlockCheck = {
  rule: 'blank-left',
  scope: 'block',
  run: ({ text, blanks }) =>
    blanks.map(({ start, end, blank }) => remarkOn(text, [start, end], 'warning', { name: blank.name })),
}
