import type { ImportReport } from '../../draft/phraseExchange'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

type Props = { readonly report: ImportReport; readonly onClose: () => void }

/** Problems listed; of a broken file of ten thousand lines nobody reads more. */
const most = 200

/** What an import came to, and what was wrong with the file, line by line. */
export function ImportReportDialog({ report: { read, taken }, onClose }: Props) {
  const text = words.phraseBook.importReport
  const { file, phrases, problems, counted } = read
  const { place, problems: reasons } = words.phraseFiles
  return (
    <DialogFrame
      title={text.title(file)}
      onClose={onClose}
      actions={
        <Button look="go" autoFocus onPress={onClose}>
          {text.close}
        </Button>
      }
    >
      <p>{text.taken(taken.length, phrases.length - taken.length)}</p>
      {problems.length > 0 && <p>{text.problems(problems.length)}</p>}
      <ul className="import-problems" tabIndex={0} aria-label={text.problems(problems.length)}>
        {problems.slice(0, most).map(({ line, reason }, at) => (
          <li key={at}>{reasons[reason](place(counted, line))}</li>
        ))}
        {problems.length > most && <li>{text.moreProblems(problems.length - most)}</li>}
      </ul>
    </DialogFrame>
  )
}
