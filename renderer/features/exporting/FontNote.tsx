import { words } from '../../words'
import type { FontAnswer } from './useFonts'

type Props = {
  readonly fonts: FontAnswer
  /** What becomes of a stand-in elsewhere. */
  readonly more: string
}

/** Which fonts of the layout are missing here, and what stands in for each. */
export function FontNote({ fonts, more }: Props) {
  const say = words.exportDialog
  if (fonts === 'asking') return null
  if (fonts === null) return <p className="export-more">{say.fontsUnknown}</p>
  if (fonts.length === 0) return null
  return (
    <div role="note" className="export-fonts" aria-label={say.fontsTitle}>
      <p>{say.fontsTitle}</p>
      <ul>
        {fonts.map(({ name, standIn }) => (
          <li key={name}>{standIn === null ? say.fontWithout(name) : say.fontStandIn(name, standIn)}</li>
        ))}
      </ul>
      <p>{more}</p>
    </div>
  )
}
