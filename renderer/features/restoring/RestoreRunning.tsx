import { useEffect, useState } from 'react'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { bridge } from '../../bridge'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

/** The third step: how far it is. It can be stopped; what is brought back by then stays. */
export function RestoreRunning({ onCancel }: { readonly onCancel: () => void }) {
  const [{ done, total }, setProgress] = useState({ done: 0, total: 0 })
  useEffect(() => bridge.on('backup.restoring', setProgress), [])
  const text = words.restoring
  const percent = total === 0 ? 0 : Math.round((100 * done) / total)
  return (
    <DialogFrame
      urgent
      title={text.title}
      onClose={onCancel}
      actions={<Button onPress={onCancel}>{text.cancel}</Button>}
    >
      <p>{text.restoring}</p>
      <ProgressBar aria-label={text.restoring} className="restore-bar" value={percent}>
        <span style={{ width: `${String(percent)}%` }} />
      </ProgressBar>
      <p className="more">{total === 0 ? '' : text.progress(done, total)}</p>
    </DialogFrame>
  )
}
