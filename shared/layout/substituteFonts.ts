import type { ExportOptions } from './exportOptions'
import { textRoles, type Face, type Layout } from './layout'

/** The layout with the fonts it is to be written with; a font that was replaced stays known as a fallback. */
export function substituteFonts(layout: Layout, { names, substitutes }: ExportOptions['fonts']): Layout {
  if (names === 'standard') return layout
  const substitute = (face: Face): Face => {
    const eastAsia = substitutes[face.eastAsia] ?? face.eastAsia
    const ascii = substitutes[face.ascii] ?? face.ascii
    const others = [face.eastAsia, ...face.fallbacks].filter((name) => name !== eastAsia)
    return { eastAsia, ascii, fallbacks: eastAsia === face.eastAsia ? face.fallbacks : others }
  }
  const roles = textRoles.map((role) => {
    const look = layout.roles[role]
    return [role, { ...look, face: substitute(look.face) }] as const
  })
  return { ...layout, roles: Object.fromEntries(roles) as Layout['roles'] }
}
