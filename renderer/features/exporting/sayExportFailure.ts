import type { Failure, FailureName } from '../../../shared/result'
import { sayFailure } from '../../../shared/words/sayFailure'
import { words } from '../../words'

/** The sentence about a failure, worded for an export where the usual one speaks of saving a draft. */
export function sayExportFailure(failure: Failure): string {
  const own: Partial<Record<FailureName, (values: Failure['values']) => string>> = words.exportDialog.failures
  return own[failure.failure]?.(failure.values) ?? sayFailure(failure, words)
}
