import { z } from 'zod'

/** A phrase to insert (短语). `text` is in the grammar of blanks: `{单位}`, `{完成率:数字 %}`, `{程度:选 明显|显著}`, `{截止:日期}`, `{{`. */
export const snippetSchema = z.strictObject({
  id: z.string().min(1).max(64),
  text: z.string().min(1),
  slot: z.string(),
  tags: z.array(z.string()),
  /** The kinds of summaries it suits; absent where it suits all. */
  templates: z.array(z.string()).optional(),
})
export type Snippet = z.infer<typeof snippetSchema>

export const snippetPackSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  snippets: z.array(snippetSchema),
})
/** Phrases that belong together (短语包), switched on and off as one. */
export type SnippetPack = z.infer<typeof snippetPackSchema>
