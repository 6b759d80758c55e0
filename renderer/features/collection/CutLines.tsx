import type { Boilerplate } from '../../../shared/material/article'
import type { ReadSource } from '../../../shared/material/requests'
import { words } from '../../words'

/** What was cut from a source as the site's, open to be looked at. */
export function CutLines({ source }: { readonly source: ReadSource }) {
  const count = source.boilerplate.reduce((sum, { startLine, endLine }) => sum + endLine - startLine + 1, 0)
  if (count === 0) return null
  return (
    <details className="cut-lines">
      <summary>{words.collection.cut(count)}</summary>
      <div className="cut-body" tabIndex={0} role="group" aria-label={words.collection.cut(count)}>
        <p className="cut-hint">{words.collection.cutHint}</p>
        <ul>
          {source.boilerplate.map((cut) => (
            <li key={cut.startLine}>
              <span className="cut-where">
                {words.collection.cutLines(cut.startLine, cut.endLine)} ·{' '}
                {words.collection.cutWhys[cut.why] ?? cut.why}
              </span>
              <span className="cut-text">{cutText(source, cut)}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

function cutText(source: ReadSource, { startLine, endLine }: Boilerplate): string {
  return source.lines
    .slice(startLine - 1, endLine)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
