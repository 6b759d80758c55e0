import { fail, ok, type Result } from '../../shared/result'
import { snippetPackSchema, type SnippetPack } from '../../shared/snippet/snippet'
import { readJsonFolder, type JsonFolder } from './jsonFolder'

/** Reads the packs of phrases in a folder. */
export function readSnippets(folder: string): Promise<JsonFolder<SnippetPack>> {
  return readJsonFolder(folder, parsePack)
}

function parsePack(json: string, file: string): Result<SnippetPack> {
  try {
    const pack = snippetPackSchema.safeParse(JSON.parse(json))
    if (pack.success) return ok(pack.data)
    const place = pack.error.issues
      .map(({ path, message }) => `${path.join('.')} ${message}`.trim())
      .join('; ')
    return fail('snippets.broken', { file, place })
  } catch (error) {
    if (error instanceof SyntaxError) return fail('snippets.broken', { file, place: error.message })
    throw error
  }
}
