import { useCallback } from 'react'
import { faceNamed } from '../../../shared/layout/faces'
import { isInstalled } from '../../../shared/layout/fontNames'
import type { TextRole } from '../../../shared/layout/layout'
import { withValue } from '../../../shared/layout/layoutPlaces'
import { missingFonts } from '../../../shared/layout/missingFonts'
import { words } from '../../words'
import { useEditing } from './editing'
import { NamedEntry } from './NamedEntry'

/** The Han font of a role, with what shows instead where this machine lacks it. */
export function FontEntry({ role }: { readonly role: TextRole }) {
  const { layout, change, problems, fonts } = useEditing()
  const { installed, han } = fonts
  const place = `roles.${role}.face`
  const { face } = layout.roles[role]
  const text = words.layouts
  const rename = useCallback(
    (name: string) =>
      change((now) => {
        const { eastAsia, ascii } = now.roles[role].face
        // Where Latin text is set in the Han font, it goes on doing so.
        return withValue(now, place, faceNamed(name, ascii === eastAsia ? name : ascii))
      }, place),
    [change, role, place],
  )
  return (
    <div className="font-entry">
      <NamedEntry
        label={text.sayPlace(place)}
        look="font"
        value={face.eastAsia}
        names={han}
        problem={problems.get(`${place}.eastAsia`)}
        onChange={rename}
      />
      {installed && face.eastAsia !== '' && !isInstalled(face.eastAsia, installed) && (
        <small className="font-missing">{sayMissing()}</small>
      )}
    </div>
  )

  function sayMissing(): string {
    const missing = installed ? missingFonts(layout, installed) : []
    const standIn = missing.find(({ name }) => name === face.eastAsia)?.standIn
    return standIn ? text.fontMissing(standIn) : text.fontNowhere
  }
}
