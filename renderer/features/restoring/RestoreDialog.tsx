import { useState } from 'react'
import type { BackupContents, BackupRef, RestoreReport } from '../../../shared/backup/requests'
import type { Failure, Result } from '../../../shared/result'
import { bridge } from '../../bridge'
import { BackupChoice } from './BackupChoice'
import { ContentsChoice } from './ContentsChoice'
import { RestoreResult } from './RestoreResult'
import { RestoreRunning } from './RestoreRunning'
import { leaveRestoring, restoreChosen, type RestoreChoice } from './restoreFlow'
import './restoring.css'

type Step =
  | { readonly name: 'backup' }
  | { readonly name: 'contents'; readonly backup: BackupRef; readonly contents: BackupContents }
  | { readonly name: 'running' }
  | { readonly name: 'result'; readonly report: RestoreReport }

/** 从备份恢复: which backup, what of it, how far it is, what came of it. */
export function RestoreDialog() {
  const [step, setStep] = useState<Step>({ name: 'backup' })
  const [isReading, setReading] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const close = () => void leaveRestoring()

  switch (step.name) {
    case 'backup':
      return (
        <BackupChoice
          isReading={isReading}
          failure={failure}
          onChoose={(backup) => void lookInto(backup, bridge.request('backup.inspect', { backup }))}
          onOtherFile={() => void lookInto('chosen', bridge.request('backup.chooseFile', {}))}
          onClose={close}
        />
      )
    case 'contents':
      return (
        <ContentsChoice
          contents={step.contents}
          onBack={() => setStep({ name: 'backup' })}
          onRestore={(choice) => void restore({ ...choice, backup: step.backup })}
          onClose={close}
        />
      )
    case 'running':
      return <RestoreRunning onCancel={() => void bridge.request('backup.cancelRestore', {})} />
    case 'result':
      return <RestoreResult report={step.report} onClose={close} />
  }

  async function lookInto(backup: BackupRef, asked: Promise<Result<BackupContents>>) {
    setFailure(null)
    setReading(true)
    const contents = await asked
    setReading(false)
    if (contents.ok) setStep({ name: 'contents', backup, contents: contents.value })
    else if (contents.failure !== 'cancelled') setFailure(contents)
  }

  async function restore(choice: RestoreChoice) {
    setStep({ name: 'running' })
    const report = await restoreChosen(choice)
    if (report.ok) setStep({ name: 'result', report: report.value })
    else {
      setFailure(report.failure === 'cancelled' ? null : report)
      setStep({ name: 'backup' })
    }
  }
}
