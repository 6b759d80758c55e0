import type { MakePdf } from '../exportPdf'
import type { ExportOrder } from '../writeExport'
import type { Failure } from '../../shared/result'
import { sayFailure } from '../../shared/words/sayFailure'
import { wordsFor } from '../../shared/words/words'

/** Messages of the command line are for people, in Chinese like the program itself. */
export const words = wordsFor('zh-CN')

/** The options as given. */
type Values = {
  readonly json?: boolean | undefined
  readonly fix?: boolean | undefined
  readonly article?: string | undefined
  readonly template?: string | undefined
  readonly level?: string | undefined
  readonly to?: string | undefined
  readonly layout?: string | undefined
  readonly encoding?: string | undefined
  readonly all?: boolean | undefined
  readonly numbering?: string | undefined
  readonly contents?: boolean | undefined
  readonly fonts?: string | undefined
  readonly out?: string | undefined
}

/** What a command is asked to do; `assets` is the folder of the program's templates and phrases. */
export type Order = {
  readonly file: string
  readonly values: Values
  readonly assets: string
  /** Only the program itself can set pages; a mere Node cannot. */
  readonly makePdf?: MakePdfOf | undefined
  /** Says on standard error how far long work has come. */
  readonly tell?: (line: string) => void
}

/** Makes the PDF of a draft whose pictures lie in these folders or are at hand. */
export type MakePdfOf = (pictures: Pick<ExportOrder, 'imageFolders' | 'images'>) => MakePdf

/** What a command says: text for standard output, lines for standard error, and the exit code. */
export type Answer = {
  readonly output: string
  readonly messages: readonly string[]
  readonly exitCode: 0 | 1 | 2
}

export function answerJson(value: unknown, exitCode: 0 | 1 = 0): Answer {
  return { output: JSON.stringify(value, null, 1), messages: [], exitCode }
}

/** Exit 2: could not, and why. */
export function refuse(...messages: string[]): Answer {
  return { output: '', messages, exitCode: 2 }
}

export function refuseFor(failure: Failure, details: readonly string[] = []): Answer {
  return refuse(sayFailure(failure, words), ...details)
}
