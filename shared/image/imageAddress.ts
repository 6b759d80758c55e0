import { draftIdSchema, imageSchema, type DraftId } from '../draft/draft'

/** A picture of a draft as the page asks for it. */
export type ImageAddress = { readonly draft: DraftId; readonly name: string }

const beginning = 'app://zhangfa/image/'

/** The address under which the page finds a picture of a draft. */
export function imageAddress({ draft, name }: ImageAddress): string {
  return `${beginning}${draft}/${name}`
}

/** Reads such an address; null for any other. */
export function readImageAddress(address: string): ImageAddress | null {
  if (!address.startsWith(beginning)) return null
  const [id, file, ...more] = address.slice(beginning.length).split('/')
  const [draft, name] = [draftIdSchema.safeParse(id), imageSchema.shape.file.safeParse(file)]
  return draft.success && name.success && more.length === 0 ? { draft: draft.data, name: name.data } : null
}

/** The media type of a stored picture. */
export function imageType(name: string): 'image/png' | 'image/jpeg' | 'image/gif' {
  if (name.endsWith('.jpg')) return 'image/jpeg'
  return name.endsWith('.gif') ? 'image/gif' : 'image/png'
}
