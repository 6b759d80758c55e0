import { jsonrepair, JSONRepairError } from 'jsonrepair'
import { newId } from '../../shared/draft/newId'
import { fail, ok, type Result } from '../../shared/result'
import type { ImportedPhrases } from '../../shared/snippet/importedPhrases'
import { mostPhrases } from '../../shared/snippet/phraseBook'
import { phrasesInJson } from '../../shared/snippet/phrasesInJson'
import { phrasesInText } from '../../shared/snippet/phrasesInText'
import { takePhrase, type WrittenPhrase } from '../../shared/snippet/takePhrase'
import { decodeText } from './decodeText'
import { isPhraseTable, phrasesInCsv } from './phrasesInCsv'

type Read = { readonly counted: ImportedPhrases['counted']; readonly written: readonly WrittenPhrase[] }

/** Reads phrases from the bytes of a file: our own JSON or a pack, a table, plain text. What cannot be taken in is told by its line. */
export function readPhrases(bytes: Uint8Array, file: string): Result<ImportedPhrases> {
  const decoded = decodeText(bytes, file)
  if (!decoded.ok) return decoded.failure === 'file.binary' ? fail('phrases.notText', { file }) : decoded
  const read = recognised(decoded.value.text, file)
  return read.ok ? ok({ file, ...taken(read.value, file) }) : read
}

function recognised(text: string, file: string): Result<Read> {
  const isJson = /\.json$/iu.test(file)
  if (isJson || /^\s*\{\s*"/u.test(text)) {
    const { value, isCutOff } = parseJson(text)
    const written = phrasesInJson(value)
    if (written === 'newer') return fail('phrases.newer', { file })
    if (written !== 'foreign')
      return ok({ counted: 'phrases', written: isCutOff ? withCutOffEnd(written) : written })
    if (isJson) return fail('phrases.notOurs', { file })
  }
  const isTable = /\.(?:csv|tsv)$/iu.test(file) || isPhraseTable(text)
  return ok({ counted: 'lines', written: isTable ? phrasesInCsv(text) : phrasesInText(text) })
}

/** A file that breaks off gives what stands before the break. */
function parseJson(text: string): { readonly value: unknown; readonly isCutOff: boolean } {
  try {
    return { value: JSON.parse(text), isCutOff: false }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  try {
    return { value: JSON.parse(jsonrepair(text)), isCutOff: true }
  } catch (error) {
    if (error instanceof JSONRepairError) return { value: undefined, isCutOff: true }
    throw error
  }
}

function withCutOffEnd(written: readonly WrittenPhrase[]): readonly WrittenPhrase[] {
  const last = written.at(-1)
  return last ? [...written.slice(0, -1), { ...last, problem: 'cutOff' }] : written
}

function taken({ written, counted }: Read, file: string): Omit<ImportedPhrases, 'file'> {
  const phrases: ImportedPhrases['phrases'][number][] = []
  const problems: ImportedPhrases['problems'][number][] = []
  for (const one of written) {
    const { phrase, problem } = takePhrase(one, { from: file, id: newId() })
    const isTooMany = phrase !== undefined && phrases.length >= mostPhrases
    if (phrase && !isTooMany) phrases.push(phrase)
    const reason = isTooMany ? 'tooMany' : problem
    if (reason) problems.push({ line: one.line, reason })
    if (isTooMany) break
  }
  return { phrases, problems, counted }
}
