type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Size = { readonly width: number; readonly height: number }

/** CSS pixels between the tools and the table, and between the tools and the edge of the desk. */
const gap = 6

/**
 * Where the tools of a table stand in the window: in the paper's margin beside it, so that they cover no text, along the part
 * of it that is in sight. Null where none is.
 */
export function toolsPlace(
  table: Box,
  desk: Box,
  { width, height }: Size,
): { left: number; top: number } | null {
  if (table.bottom < desk.top || table.top > desk.bottom) return null
  const top = Math.min(Math.max(table.top, desk.top + gap), desk.bottom - height - gap)
  return { left: Math.min(table.right + gap, desk.right - width - gap), top: Math.max(top, desk.top) }
}
