import { Check } from 'lucide-react'
import { useState } from 'react'
import type { CommandId } from '../../../shared/commands'
import { quickMatch } from '../../../shared/palette/quickMatch'
import { contextKeysOf } from '../../window/contextKeys'
import { session } from '../../session'
import { changeSettings } from '../../window/settingsFlow'
import { pageReadings, useReadingsOf } from '../../pinyin/pageReadings'
import { afterOverlay } from '../../ui/afterOverlay'
import { QuickList } from '../../ui/QuickList'
import { words } from '../../words'
import { paletteEntries, withRecent, type PaletteEntry } from './paletteEntries'
import './palette.css'

/** 命令面板: every command by its words. What it offers is what could be done when it was opened. */
export function Palette({ run }: { readonly run: (command: CommandId) => void }) {
  const [entries] = useState(entriesNow)
  useReadingsOf(entries)
  const text = words.palette
  return (
    <QuickList
      title={text.title}
      listLabel={text.commands}
      placeholder={text.placeholder}
      find={(query) => quickMatch(entries, query, pageReadings).map(toItem)}
      sayNothing={text.nothing}
      sayMore={text.more}
      onClose={close}
      onChoose={(chosen) => {
        const entry = entries.find(({ id }) => id === chosen)
        close()
        if (!entry) return
        void changeSettings({ recentCommands: withRecent(session.get().settings.recentCommands, entry.id) })
        afterOverlay(() => run(entry.id))
      }}
    />
  )
}

function close() {
  session.set({ dialog: null })
}

/** As if the palette did not have the focus. */
function entriesNow(): readonly PaletteEntry[] {
  const now = session.get()
  return paletteEntries({
    context: contextKeysOf({ ...now, inField: false }),
    recent: now.settings.recentCommands,
    words,
    platform: now.platform,
  })
}

function toItem(entry: PaletteEntry) {
  return {
    id: entry.id,
    name: entry.name,
    isDisabled: !entry.isEnabled,
    end: (
      <>
        {entry.isChecked && <Check aria-hidden className="quick-check" />}
        <span className="quick-end">{entry.isRecent ? words.palette.recent : entry.menu}</span>
        {entry.shortcut !== null && <kbd>{entry.shortcut}</kbd>}
      </>
    ),
  }
}
