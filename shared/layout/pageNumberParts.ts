import type { Layout } from './layout'

/** What a page number is put together of: the number, how many pages there are, and what stands around them. */
export type PageNumberPart = 'number' | 'all' | { readonly text: string }

/** The number with its marks, — 1 —, or 第 1 页 共 5 页; nothing where the layout has none. */
export function pageNumberParts({ pageNumber: { form, mark, place } }: Layout): readonly PageNumberPart[] {
  if (place === 'none') return []
  if (form === 'ofAll') return [{ text: '第 ' }, 'number', { text: ' 页　共 ' }, 'all', { text: ' 页' }]
  return mark === '' ? ['number'] : [{ text: `${mark} ` }, 'number', { text: ` ${mark}` }]
}

/** The same for one page of several. */
export function pageNumberText(layout: Layout, number: number, all: number): string {
  return pageNumberParts(layout)
    .map((part) => (part === 'number' ? String(number) : part === 'all' ? String(all) : part.text))
    .join('')
}
