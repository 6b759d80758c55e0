import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField } from 'react-aria-components/TextField'

type Props<Name extends string> = {
  readonly fields: readonly { readonly name: Name; readonly label: string; readonly example: string }[]
  readonly values: Readonly<Partial<Record<Name, string>>>
  readonly onChange: (values: Partial<Record<Name, string>>) => void
}

/** Short texts to fill in, one under the other. */
export function FieldList<Name extends string>({ fields, values, onChange }: Props<Name>) {
  return (
    <div className="fields">
      {fields.map(({ name, label, example }) => (
        <TextField
          key={name}
          className="field"
          value={values[name] ?? ''}
          onChange={(value) => onChange({ ...values, [name]: value })}
        >
          <Label>{label}</Label>
          <Input className="input" placeholder={example} maxLength={200} />
        </TextField>
      ))}
    </div>
  )
}
