import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { doneIn, type Checklist, type ChecklistItem } from '../../../shared/draft/checklist'
import type { BlockId } from '../../../shared/draft/draft'
import type { Action } from '../../ui/ActionMenu'
import { Meter } from '../../ui/Meter'
import { words } from '../../words'
import { ChecklistLine } from './ChecklistLine'

/** What can be done with the draft's checklist. */
export type ChecklistProps = {
  readonly checklist: Checklist
  /** The heading with this id as it stands now. */
  readonly nameOf: (heading: BlockId) => string | undefined
  /** The heading the caret stands under. */
  readonly here: { readonly block: BlockId; readonly name: string } | null
  readonly canEdit: boolean
  readonly onAdd: (text: string) => void
  readonly onChange: (index: number, change: Partial<ChecklistItem>) => void
  readonly onDelete: (index: number) => void
  readonly onInsertPoint: (index: number) => void
  readonly onGo: (heading: BlockId) => void
}

const text = words.guide

/** 清单: what is to be done, last year's plan say, with how much of it is. */
export function ChecklistPart(props: ChecklistProps) {
  const { checklist, nameOf, canEdit, onChange } = props
  const done = doneIn(checklist)
  return (
    <section className="guide-part" aria-label={text.checklist}>
      <div className="guide-head">
        <h2>{text.checklist}</h2>
        {checklist.length > 0 && (
          <span className="guide-progress">{text.progress(done, checklist.length)}</span>
        )}
      </div>
      {checklist.length === 0 ? (
        <p className="guide-note">{text.empty}</p>
      ) : (
        <>
          <Meter
            label={text.checklist}
            value={done}
            most={checklist.length}
            said={text.progressSaid(done, checklist.length)}
          />
          <ul className="points">
            {checklist.map((item, index) => {
              const name = item.section === undefined ? undefined : nameOf(item.section)
              return (
                <ChecklistLine
                  key={`${String(index)} ${item.text}`}
                  item={item}
                  {...(name !== undefined && { sectionName: name })}
                  canEdit={canEdit}
                  actions={actionsFor(props, item, index)}
                  onDone={(isDone) => onChange(index, { done: isDone })}
                  onText={(changed) => onChange(index, { text: changed })}
                />
              )
            })}
          </ul>
        </>
      )}
      {canEdit && <AddPoint onAdd={props.onAdd} />}
    </section>
  )
}

function actionsFor(props: ChecklistProps, item: ChecklistItem, index: number): Action[] {
  const { here, nameOf, onGo, onChange, onInsertPoint, onDelete } = props
  const section = item.section !== undefined && nameOf(item.section) !== undefined ? item.section : undefined
  return [
    ...(section === undefined ? [] : [{ id: 'go', name: text.goTo, run: () => onGo(section) }]),
    ...(here === null || here.block === section
      ? []
      : [
          {
            id: 'assign',
            name: text.assign(here.name),
            run: () => onChange(index, { section: here.block }),
          },
        ]),
    { id: 'insert', name: text.insertAsHeading, run: () => onInsertPoint(index) },
    { id: 'delete', name: text.delete, run: () => onDelete(index) },
  ]
}

function AddPoint({ onAdd }: Pick<ChecklistProps, 'onAdd'>) {
  const [value, setValue] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(value)
        setValue('')
      }}
    >
      <TextField aria-label={text.add} value={value} onChange={setValue}>
        <Input className="input" placeholder={text.addHint} maxLength={200} />
      </TextField>
    </form>
  )
}
