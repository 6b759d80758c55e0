import { z } from 'zod'
import { ownSnippetSchema, phraseBookVersion } from './phraseBook'
import type { WrittenPhrase } from './takePhrase'

/** What the value of a JSON file has of phrases: those of an export or of a pack of the program; `foreign` where it is neither. */
export type PhrasesInJson = readonly WrittenPhrase[] | 'newer' | 'foreign'

const { slot, source, tags, templates } = ownSnippetSchema.shape

/** All but the text may be missing or of another kind, and is left out then. */
const entrySchema = z.object({
  text: z.string(),
  slot: slot.optional().catch(undefined),
  tags: tags.optional().catch(undefined),
  templates: templates.catch(undefined),
  title: z.string().optional().catch(undefined),
  group: z.string().optional().catch(undefined),
  source: source.catch(undefined),
})

export function phrasesInJson(json: unknown): PhrasesInJson {
  const file = fileSchema.safeParse(json)
  if (!file.success) return 'foreign'
  const { format, version, name, snippets } = file.data
  if (format === 'zhangfa-phrases' && version !== undefined && version > phraseBookVersion) return 'newer'
  return snippets.map((snippet, index) => {
    const entry = entrySchema.safeParse(snippet)
    const line = index + 1
    if (!entry.success) return { line, text: '', problem: 'unreadable' }
    const ofPack = name === undefined ? undefined : { kind: 'pack' as const, name: name.slice(0, 200) }
    return { ...entry.data, line, source: entry.data.source ?? ofPack }
  })
}

const fileSchema = z.object({
  format: z.string().optional(),
  version: z.number().optional(),
  /** Of a pack. */
  name: z.string().optional(),
  snippets: z.array(z.unknown()),
})
