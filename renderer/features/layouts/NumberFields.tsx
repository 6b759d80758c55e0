import type { Layout } from '../../../shared/layout/layout'
import { words } from '../../words'
import { useEditing } from './editing'
import { LayoutChoiceLine } from './LayoutChoiceLine'
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
      <LayoutChoiceLine
        label={words.layouts.sayPlace('pageNumber.place')}
        names={text.numberPlaces}
        ids={places}
        chosen={place}
        onChoose={(id) => put('pageNumber.place', id)}
      />
      {place !== 'none' && (
        <>
          <LayoutChoiceLine
            label={words.layouts.sayPlace('pageNumber.form')}
            names={text.forms}
            ids={['plain', 'ofAll']}
            chosen={form}
            onChoose={(id) => put('pageNumber.form', id)}
          />
          {form === 'plain' && (
            <LayoutChoiceLine
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
