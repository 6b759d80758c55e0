import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What can be chosen instead of being written. */
  readonly choices: readonly string[]
  /** What the button says that shows them. */
  readonly showLabel: string
  readonly maxLength: number
  readonly hint?: string
}

/** A short text to write, or to choose of those there are. */
export function TextChoice({ label, value, onChange, choices, showLabel, maxLength, hint }: Props) {
  return (
    <ComboBox
      className="field"
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      defaultItems={choices.map((name) => ({ name }))}
    >
      <Label>{label}</Label>
      <div className="text-choice">
        <Input className="input" maxLength={maxLength} />
        {choices.length > 0 && (
          <Button className="icon-button small" aria-label={showLabel}>
            <ChevronDown aria-hidden />
          </Button>
        )}
      </div>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Popover className="popover" offset={4}>
        <ListBox>{({ name }: { name: string }) => <ListBoxItem id={name}>{name}</ListBoxItem>}</ListBox>
      </Popover>
    </ComboBox>
  )
}
