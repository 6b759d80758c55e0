import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField } from 'react-aria-components/TextField'
import { readFigure } from '../../../shared/layout/figures'
import { capacityOf } from '../../../shared/layout/layout'
import { withCharacters, withLines } from '../../../shared/layout/withCapacity'
import { words } from '../../words'
import { useEditing } from './editing'

type Props = { readonly which: 'lines' | 'characters' }

/** How many lines a page holds or characters a line; another number changes pitch or spacing so that it does. */
export function CapacityEntry({ which }: Props) {
  const { layout, change } = useEditing()
  const [typed, setTyped] = useState<string | null>(null)
  const held = capacityOf(layout)[which]
  const text = words.layouts.editor
  return (
    <TextField
      className="figure"
      value={typed ?? (Number.isFinite(held) ? String(held) : '')}
      maxLength={3}
      onChange={(given) => {
        setTyped(given)
        const count = readFigure(given, 'whole')
        if (!Number.isInteger(count) || count < 1 || count === held) return
        change((now) => (which === 'lines' ? withLines(now, count) : withCharacters(now, count)), which)
      }}
      onBlur={() => setTyped(null)}
    >
      <Label>{text.held[which]}</Label>
      <span className="figure-box">
        <Input className="input" inputMode="numeric" />
        <span className="figure-unit" aria-hidden>
          {text.units[which]}
        </span>
      </span>
    </TextField>
  )
}
