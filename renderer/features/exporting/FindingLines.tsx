import { Button } from 'react-aria-components/Button'
import type { Finding } from '../../../shared/checks/finding'
import { words } from '../../words'

type Props = {
  readonly findings: readonly Finding[]
  /** Goes to the place of one; left out where the lines are only to be read. */
  readonly onGo?: (finding: Finding) => void
}

/** What was found, errors first. */
export function FindingLines({ findings, onGo }: Props) {
  return (
    <ul
      className="despite-list"
      aria-label={words.exportDialog.findings}
      {...(onGo === undefined && { tabIndex: 0 })}
    >
      {errorsFirst(findings).map((finding, index) => (
        <li key={index} data-level={finding.level}>
          {onGo === undefined ? (
            <div className="despite-line">
              <FindingLine finding={finding} />
            </div>
          ) : (
            <Button className="despite-line" onPress={() => onGo(finding)}>
              <FindingLine finding={finding} />
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** How many are errors, and how many are not. */
export function countFindings(findings: readonly Finding[]): readonly [errors: number, others: number] {
  const errors = findings.filter(({ level }) => level === 'error').length
  return [errors, findings.length - errors]
}

function errorsFirst(findings: readonly Finding[]): readonly Finding[] {
  return [
    ...findings.filter(({ level }) => level === 'error'),
    ...findings.filter(({ level }) => level !== 'error'),
  ]
}

function FindingLine({ finding }: { readonly finding: Finding }) {
  const { level, rule, values, excerpt, start } = finding
  return (
    <>
      <span className="despite-level">{words.checks.levels[level]}</span>
      <span>
        {words.checks.messages[rule](values)}
        {start !== undefined && (
          <span className="despite-context">
            {values.before}
            <mark>{excerpt}</mark>
            {values.after}
          </span>
        )}
      </span>
    </>
  )
}
