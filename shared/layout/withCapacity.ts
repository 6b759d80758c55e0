import { textHeight, textWidth, type Layout } from './layout'

/** The layout with so many lines on a page: its pitch, and that of its titles where they share it. */
export function withLines<Some extends Layout>(layout: Some, lines: number): Some {
  const linePitch = Math.floor(textHeight(layout) / lines)
  const { title } = layout
  const sharesPitch = title.linePitch === layout.linePitch
  return { ...layout, linePitch, ...(sharesPitch && { title: { ...title, linePitch } }) }
}

/** The layout with so many characters in a line: what is added after each, or taken away. */
export function withCharacters<Some extends Layout>(layout: Some, characters: number): Some {
  const advance = Math.floor(textWidth(layout) / characters)
  return { ...layout, characterSpacing: advance - layout.roles.body.size * 10 }
}
