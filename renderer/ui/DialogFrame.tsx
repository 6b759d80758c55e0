import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

type Props = {
  readonly title: string
  readonly children: ReactNode
  /** Buttons, the one to press last. */
  readonly actions: ReactNode
  readonly onClose: () => void
  readonly wide?: boolean
  /** As large as the window lets it be. */
  readonly full?: boolean
  /** What is told in passing, above the buttons. */
  readonly notices?: ReactNode
  /** For a question that must be answered by a button. */
  readonly urgent?: boolean
  /** What Enter does, in a dialog that is filled in. */
  readonly onSubmit?: () => void
}

/** A dialog over the window: title, body, buttons. Escape closes it. */
export function DialogFrame(props: Props) {
  const { title, children, actions, onClose, wide, full, notices, urgent, onSubmit } = props
  const content = (
    <>
      <Heading slot="title" level={2} className="dialog-title">
        {title}
      </Heading>
      <div className="dialog-body">{children}</div>
      {notices !== undefined && <div className="dialog-notices">{notices}</div>}
      <div className="dialog-actions">{actions}</div>
    </>
  )
  return (
    <ModalOverlay
      isOpen
      isDismissable={!urgent}
      className="veil"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={full ? 'modal full' : wide ? 'modal wide' : 'modal'}>
        <Dialog className="dialog" role={urgent ? 'alertdialog' : 'dialog'}>
          {onSubmit === undefined ? (
            content
          ) : (
            <form
              onSubmit={(event) => {
                event.preventDefault()
                onSubmit()
              }}
            >
              {content}
            </form>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
