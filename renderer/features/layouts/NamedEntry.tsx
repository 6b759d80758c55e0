import { ChevronDown } from 'lucide-react'
import { memo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'

type Props = {
  readonly label: string
  readonly value: string
  readonly names: readonly string[]
  /** The same one as long as it does the same: the field is drawn anew only where something is another. */
  readonly onChange: (value: string) => void
  readonly problem?: string | undefined
  readonly look?: string
}

/** One of many names, chosen from a list or typed; what is typed need not be in the list. */
export const NamedEntry = memo(function NamedEntry(props: Props) {
  const { label, value, names, onChange, problem, look = '' } = props
  const [isOpen, setOpen] = useState(false)
  return (
    <ComboBox
      aria-label={label}
      className={`named ${look}`}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="manual"
      inputValue={value}
      isInvalid={problem !== undefined}
      // Only where the list is open: a dozen lists of hundreds of fonts would hold up every key.
      items={isOpen ? names.map((name) => ({ id: name, name })) : []}
      onOpenChange={setOpen}
      // All of them, whatever is in the field: who opens the list wants another.
      defaultFilter={() => true}
      onInputChange={(typed) => {
        if (typed !== value) onChange(typed)
      }}
      onChange={(key) => {
        if (key !== null && key !== value) onChange(String(key))
      }}
    >
      <span className="named-box">
        <Input className="input" maxLength={60} spellCheck={false} title={value} />
        <Button className="named-open">
          <ChevronDown aria-hidden />
        </Button>
      </span>
      <FieldError className="field-problem">{problem}</FieldError>
      <Popover className="popover">
        <ListBox className="named-list">
          {(item: { readonly id: string; readonly name: string }) => (
            <ListBoxItem id={item.id} textValue={item.name}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
})
