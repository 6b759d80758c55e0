type Line = { readonly left: number; readonly top: number; readonly bottom: number }
type View = { readonly innerWidth: number; readonly innerHeight: number }

/** CSS pixels: the palette's size at most, and what stays free around it. */
const width = 560
const height = 400
const gap = 6
const edge = 12

/** Where the palette stands: under the line with the caret, over it where there is more room; in the middle without one. */
export function besideLine(
  line: Line | null,
  { innerWidth, innerHeight }: View,
): {
  readonly left: number
  readonly width: number
  readonly maxHeight: number
  readonly top?: number
  readonly bottom?: number
} {
  const fitting = Math.min(width, innerWidth - 2 * edge)
  const left = Math.max(edge, Math.min(line?.left ?? (innerWidth - fitting) / 2, innerWidth - fitting - edge))
  if (!line) return { left, width: fitting, top: innerHeight * 0.15, maxHeight: height }
  const below = innerHeight - line.bottom - gap - edge
  const above = line.top - gap - edge
  if (below >= height || below >= above)
    return { left, width: fitting, top: line.bottom + gap, maxHeight: Math.min(height, below) }
  return { left, width: fitting, bottom: innerHeight - line.top + gap, maxHeight: Math.min(height, above) }
}
