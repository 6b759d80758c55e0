import { useState, type ReactNode } from 'react'
import { PaneSeparator } from './PaneSeparator'

type Props = {
  readonly side: 'left' | 'right'
  readonly label: string
  readonly separatorLabel: string
  readonly width: number
  readonly least: number
  readonly most: number
  /** Lies over the page instead of beside it; Escape closes it then. */
  readonly over?: boolean
  readonly onClose: () => void
  readonly onWidth: (width: number) => void
  readonly children: ReactNode
}

/** A pane beside the page that can be made wider and narrower. */
export function SidePane(props: Props) {
  const { side, label, separatorLabel, width, least, most, over = false, onClose, onWidth, children } = props
  const [dragged, setDragged] = useState<number | null>(null)
  const shown = dragged ?? width
  return (
    <aside
      aria-label={label}
      className={`pane pane-${side}`}
      data-over={over || undefined}
      style={{ width: shown }}
      onKeyDown={(event) => {
        if (!over || event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
      <PaneSeparator
        label={separatorLabel}
        width={shown}
        least={least}
        most={most}
        edge={side === 'left' ? 'right' : 'left'}
        onResize={setDragged}
        onSettle={(settled) => {
          setDragged(null)
          onWidth(settled)
        }}
      />
    </aside>
  )
}
