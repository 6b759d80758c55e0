import { X } from 'lucide-react'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { words } from '../words'
import { say, usePreview } from './previewState'

/** What became of an export or a print job. */
export function SaidLine() {
  const said = usePreview((state) => state.said)
  return (
    <div role={said?.isWrong ? 'alert' : 'status'} className="preview-said">
      {said && (
        <>
          <span className={said.isWrong ? 'wrong' : ''}>{said.text}</span>
          {said.actions?.map(({ label, run }) => (
            <Button key={label} look="pill" onPress={run}>
              {label}
            </Button>
          ))}
          <IconButton small label={words.app.close} onPress={() => say(null)}>
            <X aria-hidden />
          </IconButton>
        </>
      )}
    </div>
  )
}
