import type { Settings, SettingsChange } from '../../shared/settings'
import { bridge } from '../bridge'
import { tellFailure } from './notices'
import { session } from '../session'

/** Changes settings on screen at once and has them kept. */
export async function changeSettings(change: SettingsChange) {
  const known: Settings = { ...session.get().settings, ...withoutAbsent(change) }
  session.set({ settings: known })
  const kept = await bridge.request('settings.change', change)
  if (!kept.ok) tellFailure(kept)
}

export function changePanes(change: Partial<Settings['panes']>) {
  void changeSettings({ panes: { ...session.get().settings.panes, ...change } })
}

function withoutAbsent(change: SettingsChange): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}
