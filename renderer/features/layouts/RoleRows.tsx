import type { IndentedRole, TextRole } from '../../../shared/layout/layout'
import { CheckField } from '../../ui/CheckField'
import { words } from '../../words'
import { isOwnAt, useEditing } from './editing'
import { FigureEntry } from './FigureEntry'
import { indentField } from './figureFields'
import { FontEntry } from './FontEntry'
import { ResetButton } from './ResetButton'
import { SizeEntry } from './SizeEntry'

type Props = {
  readonly roles: readonly TextRole[]
  /** Those of them that are indented. */
  readonly indented?: readonly IndentedRole[]
}

/** Font, size, weight and indents of some roles, a line each. */
export function RoleRows({ roles, indented = [] }: Props) {
  return (
    <div className="role-rows" data-indented={indented.length > 0 || undefined}>
      {roles.map((role) => (
        <RoleRow key={role} role={role} indented={indented.find((one) => one === role)} />
      ))}
    </div>
  )
}

function RoleRow({
  role,
  indented,
}: {
  readonly role: TextRole
  readonly indented: IndentedRole | undefined
}) {
  const { layout, put, reset } = useEditing()
  const text = words.layouts
  const places = [`roles.${role}`, ...(indented ? [`indents.${indented}`] : [])]
  return (
    <div className="role-row" role="group" aria-label={text.roles[role]}>
      <span className="role-name" aria-hidden>
        {text.roles[role]}
      </span>
      <FontEntry role={role} />
      <SizeEntry role={role} />
      <CheckField
        label={text.editor.bold}
        isSelected={layout.roles[role].bold}
        onChange={(bold) => put(`roles.${role}.bold`, bold)}
      />
      {places.some((place) => isOwnAt(layout, place)) ? (
        <ResetButton label={text.editor.resetRow(text.roles[role])} onPress={() => reset(...places)} />
      ) : (
        <span />
      )}
      {indented && (
        <div className="role-indents">
          <span aria-hidden>{text.editor.firstLine}</span>
          <FigureEntry bare field={indentField(indented, 'firstLine')} />
          <span aria-hidden>{text.editor.left}</span>
          <FigureEntry bare field={indentField(indented, 'left')} />
        </div>
      )}
    </div>
  )
}
