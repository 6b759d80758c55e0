import type { Layout } from '../../../shared/layout/layout'
import { Choice } from '../../ui/Choice'
import { words } from '../../words'
import { useEditing } from './editing'
import { numberFields } from './figureFields'
import { Figures } from './Figures'
import { RoleRows } from './RoleRows'

type Place = Layout['pageNumber']['place']

const marks = { none: '', dash: '—', hyphen: '-', dot: '·' } as const
type Mark = keyof typeof marks

/** Where the page number stands, what it looks like, and how far from the edges. */
export function NumberFields() {
  const { layout, put } = useEditing()
  const { place, form, mark } = layout.pageNumber
  const text = words.layouts.editor
  const places: readonly Place[] = ['outer', 'centre', 'right', 'none']
  return (
    <>
      <Line
        label={words.layouts.sayPlace('pageNumber.place')}
        names={text.numberPlaces}
        ids={places}
        chosen={place}
        onChoose={(id) => put('pageNumber.place', id)}
      />
      {place !== 'none' && (
        <>
          <Line
            label={words.layouts.sayPlace('pageNumber.form')}
            names={text.forms}
            ids={['plain', 'ofAll']}
            chosen={form}
            onChoose={(id) => put('pageNumber.form', id)}
          />
          {form === 'plain' && (
            <Line
              label={words.layouts.sayPlace('pageNumber.mark')}
              names={text.marks}
              ids={Object.keys(marks) as Mark[]}
              chosen={(Object.keys(marks) as Mark[]).find((id) => marks[id] === mark) ?? null}
              shown={mark}
              onChoose={(id) => put('pageNumber.mark', marks[id])}
            />
          )}
          <RoleRows roles={['pageNumber']} />
          <Figures fields={numberFields(layout)} />
        </>
      )}
    </>
  )
}

type LineProps<Id extends string> = {
  readonly label: string
  readonly names: Readonly<Record<Id, string>>
  readonly ids: readonly Id[]
  readonly chosen: Id | null
  /** Where none of them is chosen. */
  readonly shown?: string
  readonly onChoose: (id: Id) => void
}

function Line<Id extends string>({ label, names, ids, chosen, shown, onChoose }: LineProps<Id>) {
  return (
    <div className="layout-choice">
      <span aria-hidden>{label}</span>
      <Choice
        label={label}
        choices={ids.map((id) => ({ id, name: names[id] }))}
        chosen={chosen}
        {...(chosen === null && shown !== undefined && { shown })}
        onChoose={onChoose}
      />
    </div>
  )
}
