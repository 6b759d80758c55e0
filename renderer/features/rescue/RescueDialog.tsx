import { useState } from 'react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import type { RescueFrom, RescueOffer } from '../../../shared/draft/requests'
import { sayMoment } from '../../../shared/words/sayMoment'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

type Props = {
  readonly offer: RescueOffer
  readonly onAnswer: (from: RescueFrom | 'show' | null) => void
}

/** Asked where a draft's file is broken: what is left in it, or its newest version. */
export function RescueDialog({ offer, onAnswer }: Props) {
  const { fileName, salvage, version } = offer
  const [chosen, setChosen] = useState(salvage ? 'file' : 'version')
  const [now] = useState(Date.now)
  const text = words.app.rescue
  return (
    <DialogFrame
      urgent
      title={text.title(fileName)}
      onClose={() => onAnswer(null)}
      onSubmit={() => onAnswer(chosen === 'version' && version ? { snapshot: version.id } : 'file')}
      actions={
        <>
          <Button onPress={() => onAnswer('show')}>{text.showInFolder}</Button>
          <Button onPress={() => onAnswer(null)}>{words.app.cancel}</Button>
          <Button look="go" type="submit">
            {text.open}
          </Button>
        </>
      }
    >
      <p>{text.why}</p>
      <RadioGroup aria-label={text.choice} className="kinds" value={chosen} onChange={setChosen}>
        {salvage && (
          <RadioField value="file" autoFocus>
            <RadioButton className="kind">
              <span>{text.file}</span>
              <small>{text.fileSize(salvage.paragraphs, salvage.characters)}</small>
            </RadioButton>
          </RadioField>
        )}
        {version && (
          <RadioField value="version" autoFocus={!salvage}>
            <RadioButton className="kind">
              <span>{text.version(sayMoment(version.takenAt, now, words))}</span>
              <small>{text.versionSize(version.characters)}</small>
            </RadioButton>
          </RadioField>
        )}
      </RadioGroup>
    </DialogFrame>
  )
}
