import { snippets as words } from '../words/zhCN/snippets'
import { anySlot, type OwnSnippet } from './phraseBook'

/** The columns of a table of phrases, in their order. */
export const phraseColumns = ['title', 'text', 'slot', 'tags', 'group', 'source'] as const
export type PhraseColumn = (typeof phraseColumns)[number]

/** What a column may be called, ours first. A table looks the same whatever language the program speaks. */
export const columnNames: Readonly<Record<PhraseColumn, readonly string[]>> = {
  title: ['标题', '名称', 'title'],
  text: ['短语', '内容', '正文', '文字', 'phrase', 'text'],
  slot: ['部分', '章节', 'slot', 'part'],
  tags: ['标签', '关键词', 'tags'],
  group: ['分组', '组', '分类', 'group'],
  source: ['来源', '出处', 'source'],
}

const sourceKinds = { draft: '文稿', article: '素材', pack: '短语包', file: '文件' } as const
type SourceKind = keyof typeof sourceKinds

/** A phrase as a row of the table. */
export function phraseRow({
  title = '',
  text,
  slot,
  tags,
  group = '',
  source,
}: OwnSnippet): readonly string[] {
  const part = Object.hasOwn(words.slots, slot) ? (words.slots[slot] ?? slot) : slot
  const from = source ? `${sourceKinds[source.kind]}：${source.name}` : ''
  return [title, text, part, tags.join('；'), group, from]
}

const slotIds = new Map(
  Object.entries(words.slots).flatMap(([id, name]) => [
    [name, id],
    [id, id],
  ]),
)

/** The part of a name or id; one of an own template is known by the look of its id. */
export function partNamed(name: string): { readonly slot: string; readonly isKnown: boolean } {
  const known = slotIds.get(name)
  if (known !== undefined || name === '') return { slot: known ?? anySlot, isKnown: true }
  return /^[a-z][\w-]*$/iu.test(name) ? { slot: name, isKnown: true } : { slot: anySlot, isKnown: false }
}

export function tagsNamed(cell: string): readonly string[] {
  return cell.split(/[；;、，,|｜\n]/u)
}

/** Where a phrase came from, as the table says it; nothing where it does not say it in our way. */
export function sourceNamed(cell: string): OwnSnippet['source'] {
  const [, kind = '', name = ''] = /^([^：]+)：(.*)$/su.exec(cell) ?? []
  const known = (Object.keys(sourceKinds) as SourceKind[]).find((one) => sourceKinds[one] === kind)
  if (known) return { kind: known, name: name.slice(0, 200) }
  return cell === '' ? undefined : { kind: 'file', name: cell.slice(0, 200) }
}
