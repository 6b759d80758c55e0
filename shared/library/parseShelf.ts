import { emptyShelf, shelfSchema, shelfVersion, type Shelf } from './shelf'

/** What a file gave: all of it, what is good of a broken one, or nothing of one that a newer version wrote. */
export type ReadShelf =
  { readonly state: 'whole' | 'salvaged'; readonly shelf: Shelf } | { readonly state: 'newer' }

export function parseShelf(json: string): ReadShelf {
  const value = toObject(json)
  if (value?.format !== 'zhangfa-shelf') return { state: 'salvaged', shelf: emptyShelf }
  if (typeof value.version === 'number' && value.version > shelfVersion) return { state: 'newer' }
  const parsed = shelfSchema.safeParse(value)
  if (parsed.success) return { state: 'whole', shelf: parsed.data }
  const { pinned, tags, opened } = shelfSchema.shape
  return {
    state: 'salvaged',
    shelf: {
      ...emptyShelf,
      pinned: pinned.safeParse(value.pinned).data ?? [],
      tags: goodTags(value.tags, tags),
      opened: opened.safeParse(value.opened).data ?? [],
    },
  }
}

function goodTags(value: unknown, { keyType, valueType }: typeof shelfSchema.shape.tags): Shelf['tags'] {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, tags]) => {
      const read = valueType.safeParse(tags)
      return keyType.safeParse(id).success && read.success ? [[id, read.data]] : []
    }),
  )
}

function toObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/u, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
