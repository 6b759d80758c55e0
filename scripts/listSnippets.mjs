// node scripts/listSnippets.mjs: how many phrases the packs hold for each part and each kind of summary.
import fs from 'node:fs'
import { inProject } from './setup/project.mjs'

/** @typedef {{ slot: string, templates?: string[] }} Snippet */
/** @typedef {{ id: string, name: string, snippets: Snippet[] }} Pack */

const folder = inProject('assets', 'snippets')
/** @type {Pack[]} */
const packs = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(fs.readFileSync(`${folder}/${file}`, 'utf8')))

const all = packs.flatMap((pack) => pack.snippets)
const slots = [...new Set(all.map(({ slot }) => slot))]
const templates = [...new Set(all.flatMap((snippet) => snippet.templates ?? []))].sort()

/**
 * One line for each pack and one for all of them.
 * @param {string} title
 * @param {readonly string[]} columns
 * @param {(snippet: Snippet, column: string) => boolean} belongs
 */
function table(title, columns, belongs) {
  /** @param {string} name @param {readonly Snippet[]} snippets */
  const row = (name, snippets) =>
    [...columns.map((column) => snippets.filter((each) => belongs(each, column)).length), snippets.length]
      .map((count, at) => String(count).padStart((columns[at] ?? 'total').length))
      .concat(name)
      .join('  ')
  const head = [...columns, 'total', title].join('  ')
  return [
    head,
    ...packs.map(({ id, name, snippets }) => row(`${id} ${name}`, snippets)),
    row('all', all),
  ].join('\n')
}

const bySlot = table('pack, by part', slots, ({ slot }, column) => slot === column)
const byTemplate = table('pack, by kind (any: suits all kinds)', ['any', ...templates], (snippet, column) =>
  snippet.templates ? snippet.templates.includes(column) : column === 'any',
)
process.stdout.write(`${bySlot}\n\n${byTemplate}\n`)
