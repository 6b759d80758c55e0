import { snippetPackSchema, type Snippet } from '../../shared/snippet/snippet'
import { readJsonFolder, type JsonFolder } from './jsonFolder'

/** Reads the phrases of all packs in a folder. */
export async function readSnippets(folder: string): Promise<JsonFolder<Snippet>> {
  const packs = await readJsonFolder(folder, snippetPackSchema, 'snippets.broken')
  return { values: packs.values.flatMap((pack) => pack.snippets), broken: packs.broken }
}
