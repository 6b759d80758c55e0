import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { exportFormats, type ExportFormat } from '../../../shared/layout/exportOptions'
import { words } from '../../words'

type Props = { readonly chosen: ExportFormat; readonly onChoose: (format: ExportFormat) => void }

/** The formats side by side, and a line about the chosen one. */
export function FormatChoice({ chosen, onChoose }: Props) {
  const say = words.exportDialog
  return (
    <div>
      <RadioGroup
        aria-label={say.format}
        className="export-formats"
        orientation="horizontal"
        value={chosen}
        onChange={(value) => {
          const format = exportFormats.find((known) => known === value)
          if (format) onChoose(format)
        }}
      >
        {exportFormats.map((format) => (
          <RadioField
            key={format}
            value={format}
            autoFocus={format === chosen}
            aria-label={say.formatChoices[format]}
          >
            <RadioButton className="export-format">
              <b>{say.formats[format]}</b>
              <small>.{format}</small>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <p className="export-more">{say.formatMore[chosen]}</p>
    </div>
  )
}
