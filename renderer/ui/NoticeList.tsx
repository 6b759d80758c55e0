import { X } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from './Button'
import { IconButton } from './IconButton'

type NoticeLine = {
  readonly id: number
  readonly text: string
  readonly level: 'info' | 'problem'
  readonly actions: readonly { readonly label: string; readonly run: () => void }[]
  /** Milliseconds. */
  readonly stays?: number
}

type Props = {
  readonly label: string
  readonly dismissLabel: string
  readonly notices: readonly NoticeLine[]
  readonly onDismiss: (id: number) => void
}

/** What is told in passing, read out by screen readers without taking the focus. */
export function NoticeList({ label, dismissLabel, notices, onDismiss }: Props) {
  return (
    <div role="status" aria-live="polite" aria-label={label} className="notices">
      {notices.map((notice) => (
        <NoticeItem key={notice.id} notice={notice} dismissLabel={dismissLabel} onDismiss={onDismiss} />
      ))}
    </div>
  )
}

type ItemProps = {
  readonly notice: NoticeLine
  readonly dismissLabel: string
  readonly onDismiss: (id: number) => void
}

function NoticeItem({ notice, dismissLabel, onDismiss }: ItemProps) {
  const { id, text, level, actions } = notice
  const stay = notice.stays ?? (actions.length > 0 ? 10_000 : 5_000)
  useEffect(() => {
    if (level === 'problem') return
    const timer = setTimeout(() => onDismiss(id), stay)
    return () => clearTimeout(timer)
  }, [id, level, stay, onDismiss])

  return (
    <div className="notice" data-level={level}>
      <p>{text}</p>
      {actions.map(({ label, run }) => (
        <Button
          key={label}
          look="quiet"
          onPress={() => {
            onDismiss(id)
            run()
          }}
        >
          {label}
        </Button>
      ))}
      <IconButton small label={dismissLabel} onPress={() => onDismiss(id)}>
        <X aria-hidden />
      </IconButton>
    </div>
  )
}
