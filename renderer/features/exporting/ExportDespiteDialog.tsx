import type { Finding } from '../../../shared/checks/finding'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import './exporting.css'

type Props = {
  readonly findings: readonly Finding[]
  readonly onExport: () => void
  /** 返回修改, and Escape. */
  readonly onRevise: () => void
}

/** Lists what was found before an export, errors first, and asks whether to go on. */
export function ExportDespiteDialog({ findings, onExport, onRevise }: Props) {
  const errors = findings.filter(({ level }) => level === 'error')
  const others = findings.filter(({ level }) => level !== 'error')
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
      <p>{say.summary(errors.length, others.length)}</p>
      <ul className="despite-list" aria-label={say.findings} tabIndex={0}>
        {[...errors, ...others].map((finding, index) => (
          <li key={index} data-level={finding.level}>
            <span className="despite-level">{words.checks.levels[finding.level]}</span>
            <span>
              {words.checks.messages[finding.rule](finding.values)}
              {finding.start !== undefined && (
                <span className="despite-context">
                  {finding.values.before}
                  <mark>{finding.excerpt}</mark>
                  {finding.values.after}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </DialogFrame>
  )
}
