import { useEffect, useState } from 'react'
import { missingFonts } from '../../shared/layout/missingFonts'
import type { PageOrder, SetPages } from '../../shared/pages/pageOrder'
import { installedFonts } from '../window/installedFonts'
import { words } from '../words'
import { usePreview } from './previewState'

/** What the writer should know before printing; nothing where all is well. */
export function WarningLines() {
  const order = usePreview((state) => state.order)
  const set = usePreview((state) => state.set)
  const fonts = useFontPairs(order)
  if (!order || !set) return null
  const { wrong, more } = warningsOf(order, set)
  const say = words.preview
  const lines = [...wrong, ...more]
  if (lines.length + fonts.length === 0) return null
  return (
    <ul className="preview-warnings" aria-label={say.warnings}>
      {lines.map((line) => (
        <li key={line} className={wrong.includes(line) ? 'wrong' : ''}>
          {line}
        </li>
      ))}
      {fonts.length > 0 && (
        <li>
          <details>
            <summary>{say.fonts(fonts.length)}</summary>
            {fonts.join('，')}
          </details>
        </li>
      )}
    </ul>
  )
}

function warningsOf({ items }: PageOrder, { overflowing, tallRows, missingImages }: SetPages) {
  const say = words.preview
  const isEmpty = items.every(
    (item) => item.type === 'text' && item.runs.every(({ text }) => text.trim() === ''),
  )
  return {
    wrong: [
      ...(tallRows > 0 ? [say.tallRows(tallRows)] : []),
      ...(overflowing.length > 0 ? [say.overflowing(overflowing)] : []),
    ],
    more: [...(missingImages > 0 ? [say.missingImages(missingImages)] : []), ...(isEmpty ? [say.empty] : [])],
  }
}

/** Fonts of the layout that are not here, each with what stands in. */
function useFontPairs(order: PageOrder | null): readonly string[] {
  const [installed, setInstalled] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    let isHere = true
    void installedFonts().then((fonts) => {
      if (isHere) setInstalled(fonts)
    })
    return () => {
      isHere = false
    }
  }, [])
  if (!order || !installed) return []
  const { fontStandIn, fontWithout } = words.exportDialog
  return missingFonts(order.layout, installed).map(({ name, standIn }) =>
    standIn === null ? fontWithout(name) : fontStandIn(name, standIn),
  )
}
