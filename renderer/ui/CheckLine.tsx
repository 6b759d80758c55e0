import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'

type Props = {
  readonly label: ReactNode
  /** Said under the label. */
  readonly more?: string
  /** What a screen reader says instead of the label. */
  readonly name?: string
  readonly isChecked: boolean
  readonly isDisabled?: boolean
  readonly onChange: (isChecked: boolean) => void
}

/** A line to tick, as long as it needs to be. */
export function CheckLine({ label, more, name, isChecked, isDisabled = false, onChange }: Props) {
  return (
    <CheckboxField
      isSelected={isChecked}
      isDisabled={isDisabled}
      onChange={onChange}
      {...(name !== undefined && { 'aria-label': name })}
    >
      <CheckboxButton className="check check-line">
        <span className="check-box">{isChecked && <Check aria-hidden />}</span>
        <span className="check-text">
          <span>{label}</span>
          {more !== undefined && <small>{more}</small>}
        </span>
      </CheckboxButton>
    </CheckboxField>
  )
}
