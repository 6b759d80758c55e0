import { memo, useState } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField } from 'react-aria-components/TextField'
import { gbt9704 } from '../../../shared/layout/gbt9704'
import { readFigure, sayFigure } from '../../../shared/layout/figures'
import { valueAt } from '../../../shared/layout/layoutPlaces'
import { words } from '../../words'
import { isOwnAt, useEditing, type Changes } from './editing'
import type { FigureField } from './figureFields'
import { ResetButton } from './ResetButton'

type Props = {
  readonly field: FigureField
  /** In a row of a table: the column says what it is. */
  readonly bare?: boolean
}

/** A figure in its unit, with what is wrong with it and the way back to the standard. */
export function FigureEntry({ field, bare = false }: Props) {
  const { layout, problems, put, reset } = useEditing()
  return (
    <FigureBox
      {...field}
      {...{ bare, put, reset }}
      value={Number(valueAt(layout, field.place))}
      problem={problems.get(field.place)}
      isOwn={!bare && isOwnAt(layout, field.place)}
    />
  )
}

type BoxProps = FigureField &
  Pick<Changes, 'put' | 'reset'> & {
    readonly bare: boolean
    readonly value: number
    readonly problem: string | undefined
    readonly isOwn: boolean
  }

const FigureBox = memo(function FigureBox(props: BoxProps) {
  const { place, unit, scale, bare, value, problem, isOwn, put, reset } = props
  const [typed, setTyped] = useState(() => sayFigure(value, scale))
  // What was typed stands as long as it means what the layout holds.
  const shown = Object.is(readFigure(typed, scale), value) ? typed : sayFigure(value, scale)
  const name = words.layouts.sayPlace(place)
  const unitName = words.layouts.editor.units[unit]
  return (
    <TextField
      className={bare ? 'figure bare' : 'figure'}
      {...(bare && { 'aria-label': name })}
      value={shown}
      isInvalid={problem !== undefined}
      maxLength={10}
      onChange={(text) => {
        setTyped(text)
        put(place, readFigure(text, scale))
      }}
      onBlur={() => setTyped(sayFigure(value, scale) || typed)}
    >
      {!bare && <Label>{name}</Label>}
      <span className="figure-box">
        <Input className="input" inputMode="decimal" />
        <span className="figure-unit" aria-hidden>
          {unitName}
        </span>
        {isOwn && (
          <ResetButton
            label={words.layouts.editor.resetOne(
              name,
              `${sayFigure(Number(valueAt(gbt9704, place)), scale)} ${unitName}`,
            )}
            onPress={() => reset(place)}
          />
        )}
      </span>
      <FieldError className="field-problem">{problem}</FieldError>
    </TextField>
  )
})
