import { join } from 'node:path'

/** The dot folder of a library and what lies where in it. */
export type LibraryPlaces = {
  readonly folder: string
  readonly inside: string
  readonly trash: string
  readonly versions: string
  /** Pictures, in a folder for each draft. */
  readonly images: string
  /** Pictures of sources that were read, for drafts that are made of them. */
  readonly sourceImages: string
  /** The writer's own kinds of summaries. */
  readonly templates: string
  /** The writer's own layouts. */
  readonly layouts: string
  /** The writer's own phrases and what is remembered of their use. */
  readonly phrases: string
  /** Pins, tags and recent drafts. */
  readonly shelf: string
  /** Files that could not be opened, as they were before they were rescued. */
  readonly broken: string
  readonly index: string
}

export function libraryPlaces(folder: string): LibraryPlaces {
  const inside = join(folder, '.zhangfa')
  return {
    folder,
    inside,
    trash: join(inside, 'trash'),
    versions: join(inside, 'versions'),
    images: join(inside, 'images'),
    sourceImages: join(inside, 'source-images'),
    templates: join(inside, 'templates'),
    layouts: join(inside, 'layouts'),
    phrases: join(inside, 'phrases.json'),
    shelf: join(inside, 'shelf.json'),
    broken: join(inside, 'broken'),
    index: join(inside, 'index'),
  }
}
