import type { ImageBlock } from '../draft/draft'
import type { TextRole } from '../layout/layout'
import type { GridCell } from '../table/tableGrid'

/** A run of text in one look; `\n` is a line break. */
export type PageRun = {
  readonly text: string
  readonly role: TextRole
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** 待填项 */
  readonly blank?: boolean
  /** Belongs to the lead of a run-in heading. */
  readonly lead?: boolean
}

/** How something stands among its neighbours. */
type Flow = {
  /** Begins a page. */
  readonly breakBefore: boolean
  /** Its end may not be parted from what follows. */
  readonly keepNext: boolean
  /** Stands on a page turned by a quarter, whose text is as wide as the others' is high. */
  readonly turned?: true
}

/** A paragraph of lines; lengths in twips from the edges of the text area. */
export type TextItem = Flow & {
  readonly type: 'text'
  readonly tag: 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5'
  readonly role: TextRole
  readonly runs: readonly PageRun[]
  readonly left: number
  readonly right: number
  /** How much further in, or out, the first line begins. */
  readonly firstLine: number
  readonly align: 'justify' | 'left' | 'center' | 'right'
  readonly pitch: number
  readonly keepLines: boolean
  /** Stands before the text in a width of its own. */
  readonly label?: { readonly text: string; readonly width: number }
}

/** Texts side by side in one line, each centred at its place. */
export type PlacedItem = Flow & {
  readonly type: 'placed'
  readonly role: TextRole
  readonly texts: readonly { readonly text: string; readonly centre: number }[]
  readonly pitch: number
}

export type ImageItem = Flow & {
  readonly type: 'image'
  readonly image: ImageBlock
  readonly instead: TextItem
}

export type TableItem = Flow & {
  readonly type: 'table'
  readonly rows: readonly (readonly GridCell[])[]
  readonly headerRows: number
  /** Of each column, in twips. */
  readonly widths: readonly number[]
}

/** What stands on the pages, in order. */
export type PageItem = TextItem | PlacedItem | ImageItem | TableItem

export function textOfItem({ runs }: TextItem): string {
  return runs.map(({ text }) => text).join('')
}
