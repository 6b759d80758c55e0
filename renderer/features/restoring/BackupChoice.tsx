import { useState } from 'react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import type { BackupRef } from '../../../shared/backup/requests'
import type { Failure } from '../../../shared/result'
import { sayFailure } from '../../../shared/words/sayFailure'
import { sayMoment } from '../../../shared/words/sayMoment'
import { saySize } from '../../../shared/words/saySize'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { useBackupStatus } from '../../window/useBackupStatus'
import { words } from '../../words'

type Props = {
  readonly isReading: boolean
  /** Why the backup chosen before cannot be used. */
  readonly failure: Failure | null
  readonly onChoose: (backup: BackupRef) => void
  readonly onOtherFile: () => void
  readonly onClose: () => void
}

/** The first step: which backup. */
export function BackupChoice({ isReading, failure, onChoose, onOtherFile, onClose }: Props) {
  const status = useBackupStatus()
  const [picked, setPicked] = useState<string | null>(null)
  const [now] = useState(Date.now)
  const text = words.restoring
  const backups = status?.backups ?? []
  const isEmpty = status !== null && backups.length === 0 && !status.problem
  const chosen = picked ?? backups[0]?.name ?? null
  const problem = failure ?? status?.problem
  return (
    <DialogFrame
      title={text.title}
      onClose={onClose}
      onSubmit={() => {
        if (chosen !== null && !isReading) onChoose({ name: chosen })
      }}
      actions={
        <>
          <Button isDisabled={isReading} onPress={onOtherFile}>
            {text.otherFile}
          </Button>
          <span className="grow" />
          <Button onPress={onClose}>{words.app.cancel}</Button>
          <Button look="go" type="submit" isDisabled={chosen === null || isReading}>
            {text.next}
          </Button>
        </>
      }
    >
      {isEmpty && <p className="more">{text.noBackups}</p>}
      {backups.length > 0 && (
        <RadioGroup aria-label={text.from} className="kinds" value={chosen} onChange={setPicked}>
          {backups.map(({ name, madeAt, kind, drafts, size }) => (
            <RadioField key={name} value={name}>
              <RadioButton className="kind">
                <span>{text.line(sayMoment(madeAt, now, words), words.backups.kinds[kind])}</span>
                <small>{text.facts(drafts, saySize(size))}</small>
              </RadioButton>
            </RadioField>
          ))}
        </RadioGroup>
      )}
      <p role="status" className={isReading ? 'more' : 'restore-wrong'}>
        {isReading ? text.reading : problem && sayFailure(problem, words)}
      </p>
    </DialogFrame>
  )
}
