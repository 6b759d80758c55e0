import { words } from '../../words'
import type { FontAnswer } from './useFonts'

type Props = { readonly fonts: FontAnswer; readonly names: 'standard' | 'local' }

/** Which fonts of the layout are missing here, what stands in for each, and what becomes of that elsewhere. */
export function FontNote({ fonts, names }: Props) {
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
      <p>{names === 'standard' ? say.fontsStandard : say.fontsLocal}</p>
    </div>
  )
}
