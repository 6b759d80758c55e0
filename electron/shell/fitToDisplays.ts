import type { Settings } from '../../shared/settings'

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** At least this much of the window must lie on a screen, in pixels: enough to grip and move it. */
const grip = 80

/** Where the window opens: where it was, unless that screen is gone; never larger than the screen it is on. */
export function fitToDisplays(
  { x, y, width, height }: Settings['window'],
  displays: readonly Area[],
): { x?: number; y?: number; width: number; height: number } {
  if (x !== undefined && y !== undefined) {
    const display = displays.find(
      (area) =>
        x + width >= area.x + grip &&
        x <= area.x + area.width - grip &&
        y >= area.y &&
        y <= area.y + area.height - grip,
    )
    if (display)
      return { x, y, width: Math.min(width, display.width), height: Math.min(height, display.height) }
  }
  const [first] = displays
  return { width: Math.min(width, first?.width ?? width), height: Math.min(height, first?.height ?? height) }
}
