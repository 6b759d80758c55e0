import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'

/** 关于章法: version and licences. */
export function AboutDialog() {
  const version = useSession((state) => state.version)
  const text = words.app.about
  const close = () => session.set({ dialog: null })
  return (
    <DialogFrame
      title={text.title}
      onClose={close}
      actions={
        <Button look="go" onPress={close} autoFocus>
          {words.app.close}
        </Button>
      }
    >
      <p>{text.line}</p>
      <p>{text.version(version)}</p>
      <p className="more">{text.licence}</p>
      <p className="more">{text.parts}</p>
    </DialogFrame>
  )
}
