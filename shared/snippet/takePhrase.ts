import { cleanLine, cleanText } from '../draft/normalSpans'
import { parsePhrase } from './blankGrammar'
import type { ImportProblem } from './importedPhrases'
import { anySlot, longestPhrase, ownSnippetSchema, type OwnSnippet } from './phraseBook'

/** A phrase as a file has it. */
export type WrittenPhrase = {
  /** 1-based line of the file, in JSON the number of the phrase. */
  readonly line: number
  readonly text: string
  readonly title?: string | undefined
  readonly slot?: string | undefined
  readonly tags?: readonly string[] | undefined
  readonly group?: string | undefined
  readonly templates?: readonly string[] | undefined
  readonly source?: OwnSnippet['source']
  /** What kept the reader from reading all of it. */
  readonly problem?: ImportProblem | undefined
}

/** The phrase of the writer's own that comes of it, where one does, and what there is to say about it. */
export type TakenPhrase = { readonly phrase?: OwnSnippet; readonly problem?: ImportProblem | undefined }

const { title: titleSchema, group: groupSchema } = ownSnippetSchema.shape
const longestTitle = titleSchema.unwrap().maxLength ?? 0
const longestGroup = groupSchema.unwrap().maxLength ?? 0

/**
 * Makes a phrase of the writer's own of what a file has: without control characters, its braces escaped where they make
 * no blanks, long titles cut. `from` is the file it comes from.
 */
export function takePhrase(written: WrittenPhrase, { from, id }: { from: string; id: string }): TakenPhrase {
  if (written.problem === 'unreadable') return { problem: written.problem }
  const clean = cleanText(written.text).trim()
  if (clean === '') return { problem: 'empty' }
  const isSound = clean.length > longestPhrase || parsePhrase(clean).problem === undefined
  const text = isSound ? clean : clean.replace(/[{}]/gu, '$&$&')
  if (text.length > longestPhrase) return { problem: 'tooLong' }
  const title = cut(written.title, longestTitle)
  const group = cut(written.group, longestGroup)
  const phrase: OwnSnippet = {
    id,
    text,
    slot: cleanLine(written.slot ?? '').trim() || anySlot,
    tags: [...new Set((written.tags ?? []).map((tag) => cleanLine(tag).trim()))].filter((tag) => tag !== ''),
    ...(written.templates && { templates: [...written.templates] }),
    ...(title !== '' && { title }),
    ...(group !== '' && { group }),
    source: written.source ?? { kind: 'file', name: cut(from, 200) },
  }
  return { phrase, problem: isSound ? written.problem : 'braces' }
}

function cut(text = '', most: number): string {
  const line = cleanLine(text).trim()
  // Half of a pair is taken off again.
  return line.length <= most ? line : cleanLine(line.slice(0, most)).trim()
}
