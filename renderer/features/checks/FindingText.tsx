import type { Finding } from '../../../shared/checks/finding'
import { words } from '../../words'

/** What is wrong, where, and the way out. */
export function FindingText({ finding }: { readonly finding: Finding }) {
  const { rule, values, excerpt, block, start } = finding
  return (
    <span className="finding-text">
      <span className="finding-message">{words.checks.messages[rule](values)}</span>
      {start !== undefined && (
        <span className="finding-context">
          {block === undefined && <span className="finding-where">{words.checks.inTitle}</span>}
          {values.before}
          <mark>{excerpt}</mark>
          {values.after}
        </span>
      )}
      <span className="finding-fix">{words.checks.fixes[rule](values)}</span>
    </span>
  )
}
