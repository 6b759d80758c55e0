import type { RestoreReport } from '../../../shared/backup/requests'
import { sayFailure } from '../../../shared/words/sayFailure'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

type Props = { readonly report: RestoreReport; readonly onClose: () => void }

/** The last step: what was brought back, and what was not. */
export function RestoreResult({ report, onClose }: Props) {
  const text = words.restoring
  const { failed, isCancelled } = report
  const lines = (['restored', 'beside', 'replaced', 'templates', 'layouts', 'phrases'] as const)
    .filter((name) => report[name] > 0)
    .map((name) => text[name](report[name]))
  return (
    <DialogFrame
      title={isCancelled ? text.stopped : text.done}
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <Button look="go" type="submit" autoFocus>
          {words.app.close}
        </Button>
      }
    >
      <ul className="restore-lines">
        {(lines.length > 0 ? lines : [text.nothing]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {failed.length > 0 && (
        <>
          <p className="restore-wrong">{text.failed(failed.length)}</p>
          <ul className="restore-failed">
            {failed.map(({ title, failure }, at) => (
              <li key={at}>
                {title} {sayFailure(failure, words)}
              </li>
            ))}
          </ul>
        </>
      )}
    </DialogFrame>
  )
}
