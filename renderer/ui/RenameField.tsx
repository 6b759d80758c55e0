import { useRef, useState } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  /** The new text on Enter or when the field is left; null on Escape. */
  readonly onDone: (value: string | null) => void
}

/** A field that takes the place of a name until Enter or Escape. */
export function RenameField({ label, value, onDone }: Props) {
  const [text, setText] = useState(value)
  const done = useRef(false)

  function finish(result: string | null) {
    if (done.current) return
    done.current = true
    onDone(result)
  }

  return (
    <input
      className="input"
      aria-label={label}
      value={text}
      maxLength={300}
      ref={focusAll}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(text)}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') finish(text)
        if (event.key === 'Escape') finish(null)
      }}
    />
  )
}

/** Once, when the field appears; the frame's wait lets a closing menu give the focus back first. */
function focusAll(field: HTMLInputElement | null) {
  requestAnimationFrame(() => {
    field?.focus()
    field?.select()
  })
}
