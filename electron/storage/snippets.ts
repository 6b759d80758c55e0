import { fail, ok, type Result } from '../../shared/result'
import { snippetPackSchema, type Snippet } from '../../shared/snippet/snippet'
import { readJsonFolder, type JsonFolder } from './jsonFolder'

/** Reads the phrases of all packs in a folder. */
export async function readSnippets(folder: string): Promise<JsonFolder<Snippet>> {
  const packs = await readJsonFolder(folder, parsePack)
  return { values: packs.values.flat(), broken: packs.broken }
}

function parsePack(json: string, file: string): Result<readonly Snippet[]> {
  try {
    const pack = snippetPackSchema.safeParse(JSON.parse(json))
    if (pack.success) return ok(pack.data.snippets)
    const place = pack.error.issues
      .map(({ path, message }) => `${path.join('.')} ${message}`.trim())
      .join('; ')
    return fail('snippets.broken', { file, place })
  } catch (error) {
    if (error instanceof SyntaxError) return fail('snippets.broken', { file, place: error.message })
    throw error
  }
}
