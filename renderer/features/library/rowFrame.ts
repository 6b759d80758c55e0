import type { HTMLAttributes } from 'react'

/** What the list gives each of its rows: place, key, focus. */
export type RowFrame = HTMLAttributes<HTMLDivElement> & { readonly 'data-key': string }
