import { useState } from 'react'
import type { BackupStatus } from '../../../shared/backup/requests'
import type { Failure } from '../../../shared/result'
import { sayFailure } from '../../../shared/words/sayFailure'
import { sayMoment } from '../../../shared/words/sayMoment'
import { saySize } from '../../../shared/words/saySize'
import { bridge } from '../../bridge'
import { makeBackup, sayOutcome } from '../../draft/backupFlow'
import { session } from '../../session'
import { Button } from '../../ui/Button'
import { useBackupStatus } from '../../window/useBackupStatus'
import { words } from '../../words'

type Said = { readonly text: string; readonly isWrong: boolean }

/** 备份: where to, since when, how many, and what can be done about it. */
export function BackupSection() {
  const status = useBackupStatus()
  const [said, setSaid] = useState<Said | null>(null)
  const text = words.backups
  if (status === null) return null

  const isOn = status.folder !== null
  const told = said ?? (status.problem ? wrong(status.problem) : null)
  return (
    <section className="backup-section" aria-label={text.title}>
      <h3>{text.title}</h3>
      {isOn ? <BackupFacts status={status} /> : <p className="setting-more">{text.off}</p>}
      <p role="status" className={told?.isWrong ? 'backup-said wrong' : 'backup-said'}>
        {status.isRunning ? text.running : told?.text}
      </p>
      <div className="backup-actions">
        {isOn && (
          <Button isDisabled={status.isRunning} onPress={() => void backUp()}>
            {text.now}
          </Button>
        )}
        <Button onPress={() => void chooseFolder()}>{isOn ? text.change : text.choose}</Button>
        <Button onPress={() => session.set({ dialog: { name: 'restoreBackup' } })}>
          {words.commands['library.restoreBackup']}
        </Button>
        {isOn && <Button onPress={() => void bridge.request('backup.turnOff', {})}>{text.turnOff}</Button>}
      </div>
    </section>
  )

  async function chooseFolder() {
    const chosen = await bridge.request('backup.chooseFolder', {})
    setSaid(chosen.ok || chosen.failure === 'cancelled' ? null : wrong(chosen))
  }

  async function backUp() {
    setSaid(null)
    const outcome = await makeBackup()
    setSaid(outcome.ok ? { text: sayOutcome(outcome.value), isWrong: false } : wrong(outcome))
  }
}

function wrong(failure: Failure): Said {
  return { text: sayFailure(failure, words), isWrong: true }
}

function BackupFacts({ status: { folder, backups } }: { readonly status: BackupStatus }) {
  const [now] = useState(Date.now)
  const text = words.backups
  const newest = backups?.[0]
  const size = backups?.reduce((sum, backup) => sum + backup.size, 0) ?? 0
  return (
    <dl className="backup-facts">
      <div>
        <dt>{text.folder}</dt>
        <dd>{folder}</dd>
      </div>
      {backups && (
        <div>
          <dt>{text.newest}</dt>
          <dd>
            {newest ? sayMoment(newest.madeAt, now, words) : text.none}{' '}
            {newest && <span className="backup-good">{text.verified}</span>}
          </dd>
        </div>
      )}
      {backups && newest && (
        <div>
          <dt>{text.kept}</dt>
          <dd>
            {text.count(backups.length, saySize(size))}
            <small>{text.keptMore}</small>
          </dd>
        </div>
      )}
    </dl>
  )
}
