import { FileText } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '../../../shared/result'
import { bridge } from '../../bridge'
import { Button } from '../../ui/Button'
import { words } from '../../words'
import { sayExportFailure } from './sayExportFailure'

type Props = { readonly file: string; readonly warnings: readonly string[] }

/** The file just exported: to be dragged out of the window, copied as a file, opened, shown in its folder. */
export function ExportedFile({ file, warnings }: Props) {
  const [said, setSaid] = useState('')
  const say = words.exportDialog
  return (
    <div className="exported">
      <div
        className="exported-file"
        draggable
        role="img"
        aria-label={say.dragName(file)}
        onDragStart={(event) => {
          // The system drags the file itself; the page would only drag its picture.
          event.preventDefault()
          void bridge.request('export.startDrag', {}).then(sayWrong)
        }}
      >
        <FileText aria-hidden />
        <span>{file}</span>
      </div>
      <p className="export-more">{say.doneMore}</p>
      <div className="exported-actions">
        <Button onPress={() => void bridge.request('export.openFile', {}).then(sayWrong)}>{say.open}</Button>
        <Button onPress={() => void bridge.request('export.showInFolder', {}).then(sayWrong)}>
          {say.showInFolder}
        </Button>
        <Button onPress={() => void copy()}>{say.copyFile}</Button>
      </div>
      <p role="status" className="exported-said">
        {said}
      </p>
      {warnings.map((warning) => (
        <p key={warning} className="exported-warning">
          {warning}
        </p>
      ))}
    </div>
  )

  function sayWrong(answer: { readonly ok: true } | Failure) {
    setSaid(answer.ok ? '' : sayExportFailure(answer))
  }

  async function copy() {
    const copied = await bridge.request('export.copyFile', {})
    setSaid(copied.ok ? say.fileCopied : sayExportFailure(copied))
  }
}
