import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** More than one makes a box of that many lines. */
  readonly lines?: number
  readonly maxLength?: number
  /** What is wrong with the value. */
  readonly problem?: string | undefined
  /** A line about what belongs here. */
  readonly hint?: string
  readonly autoFocus?: boolean
  readonly numeric?: boolean
}

/** A text to fill in, with what is wrong with it beside it. */
export function TextEntry(props: Props) {
  const { label, value, onChange, lines = 1, problem, hint, autoFocus = false, numeric = false } = props
  const length = props.maxLength === undefined ? {} : { maxLength: props.maxLength }
  return (
    <TextField
      className="field"
      value={value}
      isInvalid={problem !== undefined}
      autoFocus={autoFocus}
      onChange={onChange}
      {...length}
    >
      <Label>{label}</Label>
      {lines > 1 ? (
        <TextArea className="input" rows={lines} />
      ) : (
        <Input className="input" {...(numeric && { inputMode: 'numeric' })} />
      )}
      <FieldError className="field-problem">{problem}</FieldError>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </TextField>
  )
}
