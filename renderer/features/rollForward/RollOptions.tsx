import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField } from 'react-aria-components/TextField'
import { CheckLine } from '../../ui/CheckLine'
import { words } from '../../words'

/** What the writer chooses about rolling forward; years as they are typed. */
export type RollChoices = {
  readonly from: string
  readonly to: string
  readonly figures: boolean
  readonly plan: boolean
  readonly structureOnly: boolean
}

type Props = { readonly choices: RollChoices; readonly onChange: (choices: RollChoices) => void }

const text = words.rollForward

/** The two years, and what becomes of figures, plan and text. */
export function RollOptions({ choices, onChange }: Props) {
  const year = new Date().getFullYear()
  return (
    <>
      <div className="roll-years">
        <YearField
          label={text.from}
          value={choices.from}
          example={year - 1}
          onChange={(from) => onChange({ ...choices, from })}
        />
        <YearField
          label={text.to}
          value={choices.to}
          example={year}
          onChange={(to) => onChange({ ...choices, to })}
        />
      </div>
      {choices.from.trim() === '' && <p className="roll-unknown">{text.unknownYear}</p>}
      <div role="group" aria-label={text.options} className="roll-options">
        {(['figures', 'plan', 'structureOnly'] as const).map((name) => (
          <CheckLine
            key={name}
            label={text[name]}
            more={text[`${name}More`]}
            isChecked={choices[name]}
            onChange={(isChecked) => onChange({ ...choices, [name]: isChecked })}
          />
        ))}
      </div>
    </>
  )
}

type YearProps = {
  readonly label: string
  readonly value: string
  readonly example: number
  readonly onChange: (value: string) => void
}

function YearField({ label, value, example, onChange }: YearProps) {
  return (
    <TextField className="field" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <Input className="input" inputMode="numeric" maxLength={6} placeholder={text.yearExample(example)} />
    </TextField>
  )
}
