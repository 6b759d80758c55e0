import { isImageText } from '../draft/imageText'
import { remarkOn, type BlockCheck } from './check'

/** Finds pictures that are gone: those whose file cannot be had, and the words that stand for one since a file was read. */
export const pictureLost: BlockCheck = {
  rule: 'picture-lost',
  scope: 'block',
  run: ({ text }) => (isImageText(text) ? [remarkOn(text, [0, text.length], 'error')] : []),
}
