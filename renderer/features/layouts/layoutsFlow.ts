import { capacityOf, type Layout } from '../../../shared/layout/layout'
import { copyLayout, type OwnLayout } from '../../../shared/layout/ownLayout'
import { bridge } from '../../bridge'
import { followLayout } from '../../draft/draftLayout'
import { loadLayouts } from '../../draft/layoutList'
import { nameOfLayout } from '../../draft/layoutNames'
import { session } from '../../session'
import { tell, tellFailure, tellNotice } from '../../window/notices'
import { changeSettings } from '../../window/settingsFlow'
import { words } from '../../words'

/** Stores an own layout; the draft on screen follows where it is set in it. True when it was stored. */
export async function saveLayout(layout: OwnLayout): Promise<boolean> {
  const saved = await bridge.request('layouts.save', { layout })
  if (!saved.ok) {
    tellFailure(saved)
    return false
  }
  await loadLayouts()
  if (!followLayout(layout)) tell(words.layouts.saved(layout.name))
  return true
}

/** Deletes an own layout, with a way to take it back. Drafts set in it carry it along and stay as they are. */
export async function deleteLayout(layout: OwnLayout) {
  const wasDefault = session.get().settings.layout === layout.id
  const deleted = await bridge.request('layouts.delete', { id: layout.id })
  if (!deleted.ok) {
    tellFailure(deleted)
    return
  }
  await loadLayouts()
  if (wasDefault) await changeSettings({ layout: 'gbt9704' })
  tellNotice({
    text: words.layouts.deleted(layout.name),
    level: 'info',
    actions: [{ label: words.app.undo, run: () => void putBack(layout, wasDefault) }],
    stays: 30_000,
  })
}

async function putBack(layout: OwnLayout, asDefault: boolean) {
  const saved = await bridge.request('layouts.save', { layout })
  if (!saved.ok) tellFailure(saved)
  await loadLayouts()
  if (saved.ok && asDefault) await changeSettings({ layout: layout.id })
}

/** Takes a layout in from a file; gives it where that went well. */
export async function importLayout(): Promise<OwnLayout | undefined> {
  const imported = await bridge.request('layouts.import', {})
  if (!imported.ok) {
    tellFailure(imported)
    return undefined
  }
  await loadLayouts()
  tell(words.layouts.imported(imported.value.name))
  return imported.value
}

export async function exportLayout(layout: OwnLayout) {
  const exported = await bridge.request('layouts.export', { layout })
  if (exported.ok) tell(words.layouts.exported(exported.value.file))
  else tellFailure(exported)
}

/** New drafts are set in it from now on. */
export async function makeDefault(layout: Layout) {
  await changeSettings({ layout: layout.id })
  tell(words.layouts.madeDefault(nameOfLayout(layout)))
}

/** A layout to be changed that begins as another one is; not stored yet. */
export function ownCopy(layout: Layout): OwnLayout {
  return copyLayout(layout, words.layouts.copyName(nameOfLayout(layout)), session.get().ownLayouts)
}

/** 每页 22 行，每行 28 字 */
export function sayCapacity(layout: Layout): string {
  const { lines, characters } = capacityOf(layout)
  return words.layouts.capacity(lines, characters)
}
