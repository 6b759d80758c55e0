import { useState } from 'react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import type { MovePlan } from '../../../shared/library/requests'
import type { Failure } from '../../../shared/result'
import { sayFailure } from '../../../shared/words/sayFailure'
import { saySize } from '../../../shared/words/saySize'
import { bridge } from '../../bridge'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { useLibraryPlace } from '../../window/useLibraryPlace'
import { words } from '../../words'

type Props = {
  /** Why the last try came to nothing. */
  readonly problem: Failure | null
  readonly onStart: (plan: MovePlan, old: 'keep' | 'trash') => void
  readonly onClose: () => void
}

const text = words.place.moving

/** The first step: where to, and what becomes of the old folder. */
export function MoveChoice({ problem, onStart, onClose }: Props) {
  const place = useLibraryPlace()
  const [plan, setPlan] = useState<MovePlan | null>(null)
  const [told, setTold] = useState(problem)
  const [old, setOld] = useState<'keep' | 'trash'>('keep')

  async function choose() {
    const planned = await bridge.request('library.planMove', {})
    if (!planned.ok && planned.failure === 'cancelled') return
    setPlan(planned.ok ? planned.value : null)
    setTold(planned.ok ? null : planned)
  }

  return (
    <DialogFrame
      title={text.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.app.cancel}</Button>
          <Button look={plan ? 'plain' : 'go'} autoFocus onPress={() => void choose()}>
            {plan ? text.pickOther : text.pick}
          </Button>
          {plan && (
            <Button look="go" onPress={() => onStart(plan, old)}>
              {text.start}
            </Button>
          )}
        </>
      }
    >
      <p className="more">{text.more}</p>
      <dl className="backup-facts">
        <div>
          <dt>{text.from}</dt>
          <dd>{place?.folder}</dd>
        </div>
        {plan && (
          <div>
            <dt>{text.to}</dt>
            <dd>
              {plan.to}
              <small>{text.size(plan.files, saySize(plan.bytes))}</small>
            </dd>
          </div>
        )}
      </dl>
      {plan && (
        <RadioGroup
          aria-label={text.old}
          className="kinds"
          value={old}
          onChange={(value) => setOld(value === 'trash' ? 'trash' : 'keep')}
        >
          <span>{text.old}</span>
          {(['keep', 'trash'] as const).map((choice) => (
            <RadioField key={choice} value={choice}>
              <RadioButton className="kind">{text.olds[choice]}</RadioButton>
            </RadioField>
          ))}
        </RadioGroup>
      )}
      <p role="alert" className="move-wrong">
        {told && sayFailure(told, words)}
      </p>
    </DialogFrame>
  )
}
