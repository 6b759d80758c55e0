import { useState, type KeyboardEvent, type PointerEvent } from 'react'

type Props = {
  readonly label: string
  readonly width: number
  readonly least: number
  readonly most: number
  /** Which side of the pane the separator stands on: dragging away from the pane makes it wider. */
  readonly edge: 'left' | 'right'
  /** While dragging. */
  readonly onResize: (width: number) => void
  /** When the pointer is let go or a key was pressed. */
  readonly onSettle: (width: number) => void
}

/** The line between two panes: drag it, or move it with the arrow keys, Home and End. Widths are CSS pixels. */
export function PaneSeparator({ label, width, least, most, edge, onResize, onSettle }: Props) {
  const [drag, setDrag] = useState<{ readonly x: number; readonly width: number } | null>(null)
  const wider = edge === 'right' ? 1 : -1
  const within = (value: number) => Math.round(Math.min(most, Math.max(least, value)))

  function widthAt(event: PointerEvent) {
    return drag === null ? width : within(drag.width + wider * (event.clientX - drag.x))
  }

  function moveByKey(event: KeyboardEvent) {
    const steps: Record<string, number> = {
      ArrowRight: width + wider * 16,
      ArrowLeft: width - wider * 16,
      Home: least,
      End: most,
    }
    const next = steps[event.key]
    if (next === undefined || event.altKey || event.ctrlKey) return
    event.preventDefault()
    onSettle(within(next))
  }

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className="separator"
      data-dragging={drag === null ? undefined : true}
      onKeyDown={moveByKey}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ x: event.clientX, width })
      }}
      onPointerMove={(event) => {
        if (drag !== null) onResize(widthAt(event))
      }}
      onPointerUp={(event) => {
        if (drag !== null) onSettle(widthAt(event))
        setDrag(null)
      }}
      onPointerCancel={() => setDrag(null)}
    />
  )
}
