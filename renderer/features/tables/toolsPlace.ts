type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Size = { readonly width: number; readonly height: number }

/** CSS pixels between the tools and the table, and between the tools and the edge of the desk. */
const gap = 6

/**
 * Where the tools of a table stand in the window: above it; where its top is out of sight below it; where both are, at the top
 * of the desk or, with the caret there, at its foot. Null where the table is not in sight.
 */
export function toolsPlace(
  { table, caret, desk }: { readonly table: Box; readonly caret: Box | null; readonly desk: Box },
  { width, height }: Size,
): { readonly left: number; readonly top: number } | null {
  if (table.bottom < desk.top || table.top > desk.bottom) return null
  const left = Math.max(desk.left + gap, Math.min(table.left, desk.right - width - gap))
  const above = table.top - height - gap
  if (above >= desk.top + gap) return { left, top: above }
  const below = table.bottom + gap
  if (below + height + gap <= desk.bottom) return { left, top: below }
  const atTop = desk.top + gap
  const isCaretThere = caret !== null && caret.top < atTop + height + gap
  return { left, top: isCaretThere ? desk.bottom - height - gap : atTop }
}
