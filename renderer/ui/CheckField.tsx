import { Check } from 'lucide-react'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'

type Props = {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

/** A box to tick with its words. */
export function CheckField({ label, isSelected, onChange, isDisabled = false }: Props) {
  return (
    <CheckboxField isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
      <CheckboxButton className="check">
        <span className="check-box">{isSelected && <Check aria-hidden />}</span>
        {label}
      </CheckboxButton>
    </CheckboxField>
  )
}
