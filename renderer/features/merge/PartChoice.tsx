import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import type { MergeChoice } from '../../../shared/merge/mergeDrafts'
import { words } from '../../words'

type Props = {
  /** What the part is called. */
  readonly part: string
  readonly choices: readonly MergeChoice[]
  readonly chosen: MergeChoice
  readonly onChoose: (choice: MergeChoice) => void
}

/** 用这边, 用那边 or 两者都留 for one part. */
export function PartChoice({ part, choices, chosen, onChoose }: Props) {
  return (
    <RadioGroup
      className="merge-choice"
      aria-label={words.merging.choiceOf(part)}
      orientation="horizontal"
      value={chosen}
      onChange={(value) => {
        const choice = choices.find((one) => one === value)
        if (choice) onChoose(choice)
      }}
    >
      {choices.map((choice) => (
        <RadioField key={choice} value={choice}>
          <RadioButton className="kind">{words.merging.choices[choice]}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}
