import { useState, type ReactNode } from 'react'
import { PaneSeparator } from './PaneSeparator'

type Props = {
  readonly side: 'left' | 'right'
  readonly label: string
  readonly separatorLabel: string
  readonly width: number
  readonly least: number
  readonly most: number
  /** Lies over the page instead of beside it. */
  readonly over?: boolean
  readonly onWidth: (width: number) => void
  readonly children: ReactNode
}

/** A pane beside the page that can be made wider and narrower. */
export function SidePane(props: Props) {
  const { side, label, separatorLabel, width, least, most, over = false, onWidth, children } = props
  const [dragged, setDragged] = useState<number | null>(null)
  const shown = dragged ?? width
  return (
    <aside
      aria-label={label}
      className={`pane pane-${side}`}
      data-over={over || undefined}
      style={{ width: shown }}
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
