import type { Finding } from '../../../shared/checks/finding'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import { countFindings, FindingLines } from './FindingLines'
import './exporting.css'

type Props = {
  readonly findings: readonly Finding[]
  readonly onExport: () => void
  /** 返回修改, and Escape. */
  readonly onRevise: () => void
}

/** Lists what was found before an export, errors first, and asks whether to go on. */
export function ExportDespiteDialog({ findings, onExport, onRevise }: Props) {
  const say = words.exportDialog
  return (
    <DialogFrame
      title={say.despiteTitle}
      urgent
      onClose={onRevise}
      actions={
        <>
          <Button onPress={onExport}>{say.exportAnyway}</Button>
          <Button look="go" autoFocus onPress={onRevise}>
            {say.revise}
          </Button>
        </>
      }
    >
      <p>{say.summary(...countFindings(findings))}</p>
      <FindingLines findings={findings} />
    </DialogFrame>
  )
}
