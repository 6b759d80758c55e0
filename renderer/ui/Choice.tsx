import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'

type Props<Id extends string> = {
  readonly label: string
  readonly choices: readonly { readonly id: Id; readonly name: string }[]
  readonly chosen: Id | null
  readonly onChoose: (id: Id) => void
  /** Shown on the closed control instead of the chosen name. */
  readonly shown?: string
  readonly look?: string
  readonly isDisabled?: boolean
}

/** One of a few, in a list that opens. */
export function Choice<Id extends string>(props: Props<Id>) {
  const { label, choices, chosen, onChoose, shown, look = '', isDisabled = false } = props
  return (
    <Select
      aria-label={label}
      className={`choice ${look}`}
      value={chosen}
      isDisabled={isDisabled}
      onChange={(id) => {
        const choice = choices.find((other) => other.id === id)
        if (choice) onChoose(choice.id)
      }}
    >
      <Button className="choice-button">
        {shown === undefined ? <SelectValue /> : <span>{shown}</span>}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox items={choices}>
          {(choice) => <ListBoxItem id={choice.id}>{choice.name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  )
}
