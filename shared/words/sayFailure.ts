import type { Failure } from '../result'
import type { Words } from './words'

/** The sentence that tells a person about a failure. */
export function sayFailure(failure: Failure, words: Words): string {
  return words.failures[failure.failure](failure.values)
}
