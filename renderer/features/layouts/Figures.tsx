import type { ReactNode } from 'react'
import { FigureEntry } from './FigureEntry'
import type { FigureField } from './figureFields'

type Props = { readonly fields: readonly FigureField[]; readonly children?: ReactNode }

/** Figures side by side, and what follows from them. */
export function Figures({ fields, children }: Props) {
  return (
    <div className="figures">
      {fields.map((field) => (
        <FigureEntry key={field.place} field={field} />
      ))}
      {children}
    </div>
  )
}
