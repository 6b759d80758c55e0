import type { Printer } from '../../shared/pages/printJob'
import { sayFailure } from '../../shared/words/sayFailure'
import { fail } from '../../shared/result'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Choice'
import { words } from '../words'

type Props = {
  readonly printers: readonly Printer[] | 'asking'
  readonly chosen: Printer | undefined
  readonly onChoose: (name: string) => void
  readonly onAskAgain: () => void
}

/** Which printer, or that there is none. */
export function PrinterField({ printers, chosen, onChoose, onAskAgain }: Props) {
  const say = words.preview
  if (printers === 'asking') return <p className="more">{say.asking}</p>
  if (printers.length === 0)
    return (
      <div className="preview-no-printer">
        <p role="alert">{sayFailure(fail('print.noPrinter'), words)}</p>
        <Button look="pill" onPress={onAskAgain}>
          {say.again}
        </Button>
      </div>
    )
  const nameOf = ({ label, isStopped }: Printer) => (isStopped ? say.stopped(label) : label)
  return (
    <>
      <div className="setting">
        <span aria-hidden>{say.printer}</span>
        <Choice
          label={say.printer}
          choices={printers.map((printer) => ({ id: printer.name, name: nameOf(printer) }))}
          chosen={chosen?.name ?? null}
          onChoose={onChoose}
        />
      </div>
      {chosen?.isStopped && <p className="more">{say.stoppedMore}</p>}
    </>
  )
}
