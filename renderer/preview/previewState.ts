import { create } from 'zustand'
import type { PageOrder, SetPages } from '../../shared/pages/pageOrder'
import type { PreviewLook, PrintChoices } from '../../shared/pages/previewChoices'
import { defaultSettings } from '../../shared/settings'

/** Something said in passing, and what can be done about it. */
export type Said = {
  readonly text: string
  readonly isWrong?: boolean
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[]
}

/** What the preview shows; the pages themselves are in its frame. */
export type PreviewState = {
  readonly order: PageOrder | null
  /** How many pages are there, while more are being set. */
  readonly pages: number
  /** What is known of them once all are. */
  readonly set: SetPages | null
  readonly current: number
  readonly look: PreviewLook
  /** How large the pages are, in percent. */
  readonly percent: number
  readonly find: { readonly text: string; readonly hits: number; readonly at: number }
  /** Counts the wishes for the search field to take the focus. */
  readonly findAsked: number
  readonly printing: PrintChoices
  readonly dialog: 'print' | null
  readonly isExporting: boolean
  readonly said: Said | null
}

export const noFind: PreviewState['find'] = { text: '', hits: 0, at: -1 }

export const usePreview = create<PreviewState>(() => ({
  order: null,
  pages: 0,
  set: null,
  current: 1,
  look: defaultSettings.previewing,
  percent: 100,
  find: noFind,
  findAsked: 0,
  printing: defaultSettings.printing,
  dialog: null,
  isExporting: false,
  said: null,
}))

/** Reads and changes what the preview shows outside components. */
export const preview = { get: usePreview.getState, set: usePreview.setState }

/** Says something until something else is said. */
export function say(said: Said | null) {
  preview.set({ said })
}
