import { faceNamed } from '../../../shared/layout/faces'
import { isInstalled } from '../../../shared/layout/fontNames'
import type { TextRole } from '../../../shared/layout/layout'
import { missingFonts } from '../../../shared/layout/missingFonts'
import { words } from '../../words'
import { useEditing } from './editing'
import { NamedEntry } from './NamedEntry'

/** The Han font of a role, with what shows instead where this machine lacks it. */
export function FontEntry({ role }: { readonly role: TextRole }) {
  const { layout, put, problems, fonts } = useEditing()
  const { installed, han } = fonts
  const place = `roles.${role}.face`
  const { face } = layout.roles[role]
  const text = words.layouts
  return (
    <div className="font-entry">
      <NamedEntry
        label={text.sayPlace(place)}
        look="font"
        value={face.eastAsia}
        names={han}
        problem={problems.get(`${place}.eastAsia`)}
        onChange={(name) => {
          // Where Latin text is set in the Han font, it goes on doing so.
          if (name !== face.eastAsia)
            put(place, faceNamed(name, face.ascii === face.eastAsia ? name : face.ascii))
        }}
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
