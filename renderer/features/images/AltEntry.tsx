import { useRef, useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField } from 'react-aria-components/TextField'
import { editor } from '../../pageEditor'
import { words } from '../../words'

type Props = { readonly alt: string; readonly onChange: (alt: string) => void }

/** The words for a picture, kept when the field is left or Enter is pressed; Escape takes them back. */
export function AltEntry({ alt, onChange }: Props) {
  const [text, setText] = useState(alt)
  const [known, setKnown] = useState(alt)
  // Undo and redo change it as well.
  if (known !== alt) {
    setKnown(alt)
    setText(alt)
  }
  const isGivenUp = useRef(false)
  const keep = () => {
    if (text !== alt && !isGivenUp.current) onChange(text)
    isGivenUp.current = false
  }
  return (
    <TextField className="image-alt" value={text} maxLength={200} onChange={setText} onBlur={keep}>
      <Label>{words.images.alt}</Label>
      <Input
        className="input"
        placeholder={words.images.altHint}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          // Leaving the field keeps the words.
          if (event.key === 'Enter') editor.focus()
          if (event.key !== 'Escape') return
          isGivenUp.current = true
          setText(alt)
          editor.focus()
        }}
      />
    </TextField>
  )
}
