import { CircleCheck, CircleX } from 'lucide-react'
import { useState } from 'react'
import type { BatchedDraft, BatchResult } from '../../../shared/layout/batch'
import { bridge } from '../../bridge'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { sayExportFailure } from './sayExportFailure'

/** The last step of 批量导出: how it went with each draft, and the way to the files. */
export function ExportManyResult({ result }: { readonly result: BatchResult }) {
  const { folder, left, drafts } = result
  const [said, setSaid] = useState('')
  const say = words.exportMany
  const written = drafts.filter(({ files }) => files.length > 0)
  const failed = drafts.filter(({ failures }) => failures.length > 0)
  const count = written.reduce((sum, { files }) => sum + files.length, 0)
  return (
    <div className="many">
      <p role="status">
        {[
          say.exported(written.length, count),
          failed.length > 0 && say.failed(failed.length),
          left > 0 && say.left(left),
        ]
          .filter((one) => one !== false)
          .join('')}
      </p>
      <div className="many-folder">
        <span>{say.folder}</span>
        <output aria-label={say.folder}>{folder}</output>
        <Button onPress={() => void openFolder()}>{say.openFolder}</Button>
      </div>
      <p role="alert" className="exported-said">
        {said}
      </p>
      <ul aria-label={say.results} className="many-results">
        {[...failed, ...drafts.filter((draft) => !failed.includes(draft))].map((draft) => (
          <DraftLine key={draft.id} draft={draft} />
        ))}
      </ul>
    </div>
  )

  async function openFolder() {
    const opened = await bridge.request('batch.openFolder', {})
    setSaid(opened.ok ? '' : sayExportFailure(opened))
  }
}

function DraftLine({ draft }: { readonly draft: BatchedDraft }) {
  const { title, files, failures, warnings } = draft
  const Sign = failures.length > 0 ? CircleX : CircleCheck
  return (
    <li data-failed={failures.length > 0 || undefined}>
      <Sign aria-hidden />
      <div>
        <b>{title.trim().replaceAll('\n', '') || words.library.untitled}</b>
        {files.length > 0 && <span>{files.join('、')}</span>}
        {failures.map((failure, index) => (
          <span key={index} className="many-failure">
            {sayExportFailure(failure)}
          </span>
        ))}
        {warnings.map((warning) => (
          <span key={warning} className="exported-warning">
            {warning}
          </span>
        ))}
      </div>
    </li>
  )
}
