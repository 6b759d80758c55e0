import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import type { DraftHead } from '../../../shared/draft/draft'
import type { Layout } from '../../../shared/layout/layout'
import { layoutIds } from '../../../shared/layout/layouts'
import type { OwnLayout } from '../../../shared/layout/ownLayout'
import { nameOfLayout } from '../../draft/layoutNames'
import { words } from '../../words'

type Props = {
  readonly own: readonly OwnLayout[]
  readonly head: DraftHead | null
  /** That of new drafts. */
  readonly standard: string
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The layouts to choose from, the writer's own after those of the program; what the draft brought along is among them. */
export function LayoutList({ own, head, standard, chosen, onChoose }: Props) {
  const text = words.layouts
  const brought = head?.ownLayout
  const isKnown = brought === undefined || own.some(({ id }) => id === brought.id)
  const mine = isKnown ? own : [...own, brought]
  return (
    <RadioGroup aria-label={text.list} className="kinds" value={chosen} onChange={onChoose}>
      {layoutIds.map((id) => one({ id, name: undefined }))}
      {mine.length > 0 && <p className="kinds-more">{text.own}</p>}
      {mine.map(one)}
    </RadioGroup>
  )

  function one(layout: Pick<Layout, 'id' | 'name'>) {
    const marks = [
      ...(head?.layout === layout.id ? [text.inUse] : []),
      ...(standard === layout.id ? [text.isDefault] : []),
    ]
    return (
      <RadioField key={layout.id} value={layout.id} autoFocus={layout.id === chosen}>
        <RadioButton className="kind">
          <span>{nameOfLayout(layout)}</span>
          {marks.length > 0 && <small>{marks.join(' · ')}</small>}
        </RadioButton>
      </RadioField>
    )
  }
}
