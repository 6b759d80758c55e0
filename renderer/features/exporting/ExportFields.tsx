import type { LayoutId } from '../../../shared/draft/draft'
import { layoutChoices } from '../../draft/layoutNames'
import type { ExportChoices } from '../../../shared/layout/exportOptions'
import { CheckLine } from '../../ui/CheckLine'
import { words } from '../../words'
import { ChoiceLine } from '../../ui/ChoiceLine'
import { FontNote } from './FontNote'
import { FormatChoice } from './FormatChoice'
import type { FontAnswer } from './useFonts'

type Props = {
  readonly choices: ExportChoices
  readonly onChange: (change: Partial<ExportChoices>) => void
  readonly layout: LayoutId
  readonly onLayout: (layout: LayoutId) => void
  readonly layouts: ReturnType<typeof layoutChoices>
  readonly fonts: FontAnswer
}

/** What can be chosen about a file of the chosen format. */
export function ExportFields({ choices, onChange, layout, onLayout, layouts, fonts }: Props) {
  const say = words.exportDialog
  const { format } = choices
  return (
    <>
      <FormatChoice chosen={format} onChoose={(chosen) => onChange({ format: chosen })} />
      {(format === 'docx' || format === 'pdf' || format === 'html') && (
        <ChoiceLine
          label={say.layout}
          names={Object.fromEntries(layouts.map(({ id, name }) => [id, name]))}
          chosen={layout}
          onChoose={onLayout}
        />
      )}
      {format === 'pdf' && <FontNote fonts={fonts} more={say.fontsInPdf} />}
      {format === 'txt' && (
        <ChoiceLine
          label={say.encoding}
          names={say.encodings}
          chosen={choices.encoding}
          onChoose={(encoding) => onChange({ encoding })}
        />
      )}
      {format === 'docx' && (
        <>
          <ChoiceLine
            label={say.numbering}
            names={say.numberings}
            chosen={choices.numbering}
            onChoose={(numbering) => onChange({ numbering })}
          />
          <ChoiceLine
            label={say.fontNames}
            names={say.fontNameChoices}
            chosen={choices.fontNames}
            onChoose={(fontNames) => onChange({ fontNames })}
          />
          <FontNote
            fonts={fonts}
            more={choices.fontNames === 'standard' ? say.fontsStandard : say.fontsLocal}
          />
          <CheckLine
            label={say.contents}
            more={say.contentsMore}
            name={say.contents}
            isChecked={choices.contents}
            onChange={(contents) => onChange({ contents })}
          />
        </>
      )}
    </>
  )
}
