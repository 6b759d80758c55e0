import { useMemo } from 'react'
import { quickMatch } from '../../../shared/palette/quickMatch'
import { headingEntries } from '../../../shared/palette/headingEntries'
import { editor } from '../../pageEditor'
import { presentBlocks, presentNumbering } from '../../draft/presentDraft'
import { session } from '../../session'
import { pageReadings, useReadingsOf } from '../../pinyin/pageReadings'
import { afterOverlay } from '../../ui/afterOverlay'
import { QuickList } from '../../ui/QuickList'
import { words } from '../../words'
import './palette.css'

/** 转到标题: the headings of the draft by text and number. */
export function HeadingList() {
  const entries = useMemo(() => headingEntries(presentBlocks(), presentNumbering()), [])
  useReadingsOf(entries)
  const text = words.palette.headings
  const close = () => session.set({ dialog: null })
  return (
    <QuickList
      title={text.title}
      listLabel={text.list}
      placeholder={text.placeholder}
      find={(query) =>
        quickMatch(entries, query, pageReadings).map(({ id, name, number, level }) => ({
          id,
          name: name === number ? `${number}${text.untitled}` : name,
          depth: level - 1,
        }))
      }
      sayNothing={(query) => (entries.length === 0 ? text.none : text.nothing(query))}
      sayMore={words.palette.more}
      onClose={close}
      onChoose={(id) => {
        close()
        afterOverlay(() => editor.goTo(id))
      }}
    />
  )
}
