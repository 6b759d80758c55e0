import { longestPhrase } from '../../../shared/snippet/phraseBook'
import { problemOfFields, type PhraseFields } from '../../../shared/snippet/phraseFields'
import { words } from '../../words'

/** What is wrong with the text of a phrase being written, for beside its field. */
export function sayProblem(fields: PhraseFields): string | undefined {
  const problem = problemOfFields(fields)
  if (problem === null) return undefined
  switch (problem.name) {
    case 'empty':
      return words.phraseBook.problems.empty
    case 'tooLong':
      return words.phraseBook.problems.tooLong(longestPhrase)
    default:
      return words.snippets.problems[problem.name](problem.at)
  }
}
