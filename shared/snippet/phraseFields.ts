import type { SlotId } from '../template/template'
import { parsePhrase, type PhraseProblem } from './blankGrammar'
import { longestPhrase, type OwnSnippet } from './phraseBook'
import type { Snippet } from './snippet'

/** What a writer fills in about a phrase; tags as they are typed, one after another. */
export type PhraseFields = {
  readonly title: string
  readonly text: string
  readonly slot: SlotId
  readonly tags: string
  readonly group: string
}

/** Letters of a phrase's title and of a group's name. */
export const longestTitle = 60
export const longestGroup = 40

/** What is wrong with a phrase being written; `at` is the 0-based UTF-16 place. */
export type FieldsProblem =
  { readonly name: 'empty' | 'tooLong' } | { readonly name: PhraseProblem; readonly at: number }

export function problemOfFields({ text }: PhraseFields): FieldsProblem | null {
  if (text.trim() === '') return { name: 'empty' }
  if (text.length > longestPhrase) return { name: 'tooLong' }
  const parsed = parsePhrase(text)
  return parsed.problem === undefined ? null : { name: parsed.problem, at: parsed.at }
}

export function fieldsOf(snippet: Snippet & Partial<Pick<OwnSnippet, 'title' | 'group'>>): PhraseFields {
  const { title = '', text, slot, tags, group = '' } = snippet
  return { title, text, slot, tags: tags.join('、'), group }
}

/** A phrase as its fields say. */
export function phraseOf(
  fields: PhraseFields,
  { id, templates, source }: Pick<OwnSnippet, 'id' | 'templates' | 'source'>,
): OwnSnippet {
  const title = fields.title.trim().slice(0, longestTitle)
  const group = fields.group.trim().slice(0, longestGroup)
  return {
    id,
    text: fields.text.trim(),
    slot: fields.slot,
    tags: tagsOf(fields.tags),
    ...(templates && { templates }),
    ...(title !== '' && { title }),
    ...(group !== '' && { group }),
    ...(source && { source }),
  }
}

/** The tags in what was typed: apart by 、, commas, semicolons or blanks. */
function tagsOf(typed: string): string[] {
  return [...new Set(typed.split(/[\s、，,；;]+/u).filter((tag) => tag !== ''))]
}
