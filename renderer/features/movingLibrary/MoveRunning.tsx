import { useEffect, useState } from 'react'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { saySize } from '../../../shared/words/saySize'
import { bridge } from '../../bridge'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

const text = words.place.moving

/** The second step: how much is copied. It can be stopped; the library is then where it was. */
export function MoveRunning() {
  const [{ done, total }, setProgress] = useState({ done: 0, total: 0 })
  useEffect(() => bridge.on('library.moving', setProgress), [])
  const stop = () => void bridge.request('library.cancelMove', {})
  const percent = total === 0 ? 0 : Math.round((100 * done) / total)
  return (
    <DialogFrame
      urgent
      title={text.title}
      onClose={stop}
      actions={<Button onPress={stop}>{text.stop}</Button>}
    >
      <p>{text.running}</p>
      <ProgressBar aria-label={text.running} className="move-bar" value={percent}>
        <span style={{ width: `${String(percent)}%` }} />
      </ProgressBar>
      <p className="more">{total === 0 ? '' : text.progress(saySize(done), saySize(total))}</p>
    </DialogFrame>
  )
}
