import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import type { MergeChoice } from '../../../shared/merge/mergeDrafts'
import { words } from '../../words'

type Props = {
  /** What the part is called. */
  readonly part: string
  readonly choices: readonly MergeChoice[]
  /** Only one side has it: the choice is whether it stays. */
  readonly onlyIn?: 'mine' | 'theirs' | undefined
  readonly chosen: MergeChoice
  readonly onChoose: (choice: MergeChoice) => void
}

/** 用这边, 用那边 or 两者都留 for one part. */
export function PartChoice({ part, choices, onlyIn, chosen, onChoose }: Props) {
  const { merging } = words
  const nameOf = (choice: MergeChoice) =>
    onlyIn ? merging.stays[choice === onlyIn ? 'yes' : 'no'] : merging.choices[choice]
  return (
    <RadioGroup
      className="merge-choice"
      aria-label={merging.choiceOf(part)}
      orientation="horizontal"
      value={chosen}
      onChange={(value) => {
        const choice = choices.find((one) => one === value)
        if (choice) onChoose(choice)
      }}
    >
      {choices.map((choice) => (
        <RadioField key={choice} value={choice}>
          <RadioButton className="kind">{nameOf(choice)}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}
