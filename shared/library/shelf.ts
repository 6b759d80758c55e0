import { z } from 'zod'
import { draftIdSchema } from '../draft/draft'

/** Tags of one draft, and letters of a tag. */
export const mostTags = 20
export const longestTag = 20
/** Drafts remembered as opened last. */
const mostOpened = 100

const tagSchema = z.string().min(1).max(longestTag)
const tagsSchema = z.array(tagSchema).max(mostTags)

/** Version of the file; a newer one is left alone. */
export const shelfVersion = 1

export const shelfSchema = z.strictObject({
  format: z.literal('zhangfa-shelf'),
  version: z.literal(shelfVersion),
  /** The last pinned first. */
  pinned: z.array(draftIdSchema),
  tags: z.record(draftIdSchema, tagsSchema),
  /** When drafts were opened, in milliseconds since 1970; the last opened first. */
  opened: z.array(z.strictObject({ id: draftIdSchema, at: z.number() })),
})
/** What the writer noted about drafts beside their text: pins, tags, which were opened last. A file of its own in the library. */
export type Shelf = z.infer<typeof shelfSchema>

export const emptyShelf: Shelf = {
  format: 'zhangfa-shelf',
  version: shelfVersion,
  pinned: [],
  tags: {},
  opened: [],
}

const idsSchema = z.array(draftIdSchema).max(100_000)

export const shelfChangeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pin'), ids: idsSchema, on: z.boolean() }),
  /** All tags a draft has from now on. */
  z.strictObject({ type: z.literal('tag'), id: draftIdSchema, tags: tagsSchema }),
  /** `at` in milliseconds since 1970. */
  z.strictObject({ type: z.literal('opened'), id: draftIdSchema, at: z.number() }),
  /** 清除最近. */
  z.strictObject({ type: z.literal('clearOpened') }),
  /** These drafts are gone for good. */
  z.strictObject({ type: z.literal('forget'), ids: idsSchema }),
])
export type ShelfChange = z.infer<typeof shelfChangeSchema>

/** The same shelf where nothing changes. */
export function changeShelf(shelf: Shelf, change: ShelfChange): Shelf {
  switch (change.type) {
    case 'pin': {
      const ids = new Set(change.ids)
      const others = shelf.pinned.filter((id) => !ids.has(id))
      const pinned = change.on ? [...ids, ...others] : others
      return pinned.join() === shelf.pinned.join() ? shelf : { ...shelf, pinned }
    }
    case 'tag': {
      const tags = [...new Set(change.tags)]
      const others = Object.entries(shelf.tags).filter(([id]) => id !== change.id)
      if (tags.join('\n') === (shelf.tags[change.id] ?? []).join('\n')) return shelf
      return { ...shelf, tags: Object.fromEntries(tags.length > 0 ? [...others, [change.id, tags]] : others) }
    }
    case 'opened': {
      const others = shelf.opened.filter(({ id }) => id !== change.id)
      return { ...shelf, opened: [{ id: change.id, at: change.at }, ...others].slice(0, mostOpened) }
    }
    case 'clearOpened':
      return shelf.opened.length === 0 ? shelf : { ...shelf, opened: [] }
    case 'forget':
      return forget(shelf, new Set(change.ids))
  }
}

function forget(shelf: Shelf, gone: ReadonlySet<string>): Shelf {
  const isKnown =
    shelf.pinned.some((id) => gone.has(id)) ||
    shelf.opened.some(({ id }) => gone.has(id)) ||
    Object.keys(shelf.tags).some((id) => gone.has(id))
  if (!isKnown) return shelf
  return {
    ...shelf,
    pinned: shelf.pinned.filter((id) => !gone.has(id)),
    tags: Object.fromEntries(Object.entries(shelf.tags).filter(([id]) => !gone.has(id))),
    opened: shelf.opened.filter(({ id }) => !gone.has(id)),
  }
}
