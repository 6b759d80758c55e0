import { useCallback, useMemo, type ReactNode } from 'react'
import { gbt9704 } from '../../../shared/layout/gbt9704'
import { headingNumberings, textRoles } from '../../../shared/layout/layout'
import type { OwnLayout } from '../../../shared/layout/ownLayout'
import { CheckField } from '../../ui/CheckField'
import { words } from '../../words'
import { useEditing } from './editing'
import { CapacityEntry } from './CapacityEntry'
import { figureFields } from './figureFields'
import { Figures } from './Figures'
import { LayoutChoiceLine } from './LayoutChoiceLine'
import { NumberFields } from './NumberFields'
import { PaperFields } from './PaperFields'
import { NamedEntry } from './NamedEntry'
import { RoleRows } from './RoleRows'

const text = words.layouts.editor

/** All that a layout sets, in groups. */
export function LayoutFields() {
  return (
    <>
      <Group name={text.groups.page}>
        <PaperFields />
        <Figures fields={figureFields.page} />
      </Group>
      <Group name={text.groups.body}>
        <RoleRows roles={['body']} indented={['body']} />
        <LatinEntry />
        <Figures fields={figureFields.body}>
          <CapacityEntry which="lines" />
          <CapacityEntry which="characters" />
        </Figures>
        <GridCheck />
      </Group>
      <Group name={text.groups.headings}>
        <NumberingChoice />
        <RoleRows
          roles={['heading1', 'heading2', 'heading3', 'heading4']}
          indented={['heading1', 'heading2', 'heading3', 'heading4']}
        />
      </Group>
      <Group name={text.groups.title}>
        <RoleRows roles={['title', 'attachmentLabel', 'attachmentTitle']} />
        <Figures fields={figureFields.title} />
      </Group>
      <Group name={text.groups.pageNumber}>
        <NumberFields />
      </Group>
      <Group name={text.groups.signature}>
        <Figures fields={figureFields.signature} />
      </Group>
      <Group name={text.groups.table}>
        <RoleRows roles={['tableHead', 'table']} />
        <Figures fields={figureFields.table} />
      </Group>
    </>
  )
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="layout-group" aria-label={name}>
      <h3>{name}</h3>
      {children}
    </section>
  )
}

/** What headings are numbered by. */
function NumberingChoice() {
  const { layout, put } = useEditing()
  return (
    <LayoutChoiceLine
      label={words.layouts.sayPlace('numbering')}
      names={text.numberings}
      ids={headingNumberings}
      chosen={layout.numbering}
      onChoose={(id) => put('numbering', id)}
    />
  )
}

/** The face of Latin letters and digits, the same in all that is text. */
function LatinEntry() {
  const { layout, change, problems, fonts } = useEditing()
  const names = useMemo(() => [...new Set([gbt9704.roles.body.face.ascii, ...fonts.han])], [fonts])
  const rename = useCallback((name: string) => change((now) => withLatin(now, name), 'latin'), [change])
  return (
    <div className="latin-entry">
      <span aria-hidden>{text.latin}</span>
      <NamedEntry
        label={text.latin}
        value={layout.roles.body.face.ascii}
        names={names}
        problem={problems.get('roles.body.face.ascii')}
        onChange={rename}
      />
    </div>
  )
}

/** A role whose Latin text has a face of its own keeps it, such as that of the page number. */
function withLatin(layout: OwnLayout, name: string): OwnLayout {
  const former = layout.roles.body.face.ascii
  const roles = textRoles.map((role) => {
    const look = layout.roles[role]
    return [role, look.face.ascii === former ? { ...look, face: { ...look.face, ascii: name } } : look]
  })
  return { ...layout, roles: Object.fromEntries(roles) as OwnLayout['roles'] }
}

/** Whether pages are filled line by line, as official papers are. */
function GridCheck() {
  const { layout, change } = useEditing()
  return (
    <CheckField
      label={text.grid}
      isSelected={layout.grid !== undefined}
      onChange={(isFilled) => {
        // Which lines and characters fill a page follows from the other figures, once they are stored.
        change((now) => (isFilled ? { ...now, grid: gbt9704.grid } : withoutGrid(now)), 'grid')
      }}
    />
  )
}

function withoutGrid(layout: OwnLayout): OwnLayout {
  const free = { ...layout }
  delete free.grid
  return free
}
