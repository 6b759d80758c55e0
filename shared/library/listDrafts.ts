import type { DraftId } from '../draft/draft'
import type { DraftSummary } from '../draft/requests'
import type { DraftFilter } from './draftFilter'
import type { Shelf } from './shelf'

export const draftSorts = ['modified', 'title', 'made'] as const
type DraftSort = (typeof draftSorts)[number]

/** What of the library is shown, and how. */
export type ListChoice = {
  readonly sort: DraftSort
  /** All drafts in their folders, or the last opened ones. */
  readonly view: 'all' | 'recent'
  readonly template: string | null
  readonly tag: string | null
  /** Folders that show what they hold. */
  readonly open: ReadonlySet<string>
}

/** One line of the list: a folder, or a draft with what tells it from others of its title. */
export type LibraryLine =
  | {
      readonly kind: 'folder'
      readonly key: string
      readonly path: string
      readonly name: string
      readonly depth: number
      /** Drafts in it and in its sub-folders. */
      readonly count: number
      readonly isOpen: boolean
    }
  | {
      readonly kind: 'draft'
      readonly key: DraftId
      readonly summary: DraftSummary
      readonly depth: number
      readonly isPinned: boolean
      /** Where it lies, where the list does not show that; its file's name where another has the same title. */
      readonly hint: string
    }

export type Library = {
  readonly drafts: readonly DraftSummary[]
  readonly folders: readonly string[]
  readonly shelf: Shelf
}

const collator = new Intl.Collator('zh-CN', { numeric: true })

/** The lines of the list: pinned drafts, folders, drafts; without folders where only some drafts are wanted. */
export function listDrafts(
  library: Library,
  choice: ListChoice,
  filter: DraftFilter | null,
): readonly LibraryLine[] {
  const { drafts, shelf } = library
  const isSome = filter !== null || choice.template !== null || choice.tag !== null
  const wanted = drafts.filter(
    (draft) =>
      (choice.template === null || draft.template === choice.template) &&
      (choice.tag === null || (shelf.tags[draft.id]?.includes(choice.tag) ?? false)) &&
      (filter?.(draft) ?? true),
  )
  const toLine = lineMaker(drafts, shelf)
  if (choice.view === 'recent') return recent(wanted, shelf).map((draft) => toLine(draft, null))
  const sorted = sortDrafts(wanted, choice.sort)
  const pins = new Map(shelf.pinned.map((id, at) => [id, at]))
  const pinned = sorted
    .filter(({ id }) => pins.has(id))
    .sort((a, b) => (pins.get(a.id) ?? 0) - (pins.get(b.id) ?? 0))
  const others = sorted.filter(({ id }) => !pins.has(id))
  const top = pinned.map((draft) => toLine(draft, null))
  if (isSome) return [...top, ...others.map((draft) => toLine(draft, null))]
  return [...top, ...inFolders(library, others, choice.open, toLine)]
}

function sortDrafts(drafts: readonly DraftSummary[], sort: DraftSort): readonly DraftSummary[] {
  if (sort !== 'title') return drafts.toSorted((a, b) => b[sort] - a[sort])
  return drafts.toSorted((a, b) => collator.compare(a.title, b.title) || b.modified - a.modified)
}

type ToLine = (draft: DraftSummary, depth: number | null) => LibraryLine

/** Makes the line of a draft; without a depth it stands outside its folder. */
function lineMaker(drafts: readonly DraftSummary[], shelf: Shelf): ToLine {
  const pinned = new Set(shelf.pinned)
  const titles = titleCounts(drafts)
  return (summary, depth) => {
    const name = summary.fileName.replace(/\.zhangfa$/iu, '')
    const hints = [
      depth === null ? summary.folder : '',
      (titles.get(summary.title) ?? 0) > 1 && name !== summary.title ? name : '',
    ]
    return {
      kind: 'draft',
      key: summary.id,
      summary,
      depth: depth ?? 0,
      isPinned: pinned.has(summary.id),
      hint: hints.filter((hint) => hint !== '').join(' · '),
    }
  }
}

const counts = new WeakMap<readonly DraftSummary[], ReadonlyMap<string, number>>()

function titleCounts(drafts: readonly DraftSummary[]): ReadonlyMap<string, number> {
  const known = counts.get(drafts)
  if (known) return known
  const found = new Map<string, number>()
  for (const { title } of drafts) found.set(title, (found.get(title) ?? 0) + 1)
  counts.set(drafts, found)
  return found
}

function recent(drafts: readonly DraftSummary[], shelf: Shelf): readonly DraftSummary[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]))
  return shelf.opened.flatMap(({ id }) => byId.get(id) ?? [])
}

function inFolders(
  { drafts, folders }: Library,
  sorted: readonly DraftSummary[],
  open: ReadonlySet<string>,
  toLine: ToLine,
): readonly LibraryLine[] {
  const held = groupBy(sorted, ({ folder }) => folder)
  const inside = groupBy(
    [...new Set([...folders, ...drafts.flatMap(({ folder }) => foldersAbove(folder))])].sort(
      collator.compare,
    ),
    parentOf,
  )
  const sizes = new Map<string, number>()
  for (const { folder } of drafts)
    for (const above of foldersAbove(folder)) sizes.set(above, (sizes.get(above) ?? 0) + 1)

  const linesOf = (folder: string, depth: number): LibraryLine[] => [
    ...(inside.get(folder) ?? []).flatMap((path): LibraryLine[] => {
      const isOpen = open.has(path)
      const name = path.slice(path.lastIndexOf('/') + 1)
      const count = sizes.get(path) ?? 0
      return [
        { kind: 'folder', key: `folder:${path}`, path, name, depth, count, isOpen },
        ...(isOpen ? linesOf(path, depth + 1) : []),
      ]
    }),
    ...(held.get(folder) ?? []).map((draft) => toLine(draft, depth)),
  ]
  return linesOf('', 0)
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** A folder and those it lies in, the library itself left out. */
function foldersAbove(folder: string): readonly string[] {
  if (folder === '') return []
  return folder.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))
}

function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')))
}

/** All tags in use, the most used first. */
export function tagsInUse({ tags }: Shelf): readonly string[] {
  const uses = new Map<string, number>()
  for (const tag of Object.values(tags).flat()) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  return [...uses].sort(([a, m], [b, n]) => n - m || collator.compare(a, b)).map(([tag]) => tag)
}
