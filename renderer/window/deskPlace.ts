/** A stretch of the desk, in CSS pixels from the top left of all it scrolls over; as wide as the lines of the text. */
export type DeskStretch = {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/** Where the text stands in the window: the width of its lines. */
export function textBox(desk: HTMLElement): DOMRect | undefined {
  return desk.querySelector('.draft-body')?.getBoundingClientRect()
}

/** The lines between two heights of the window. */
export function linesOnDesk(desk: HTMLElement, top: number, bottom: number): DeskStretch {
  const box = desk.getBoundingClientRect()
  const text = textBox(desk)
  return {
    top: top - box.top + desk.scrollTop,
    left: (text?.left ?? box.left) - box.left + desk.scrollLeft,
    width: text?.width ?? 0,
    height: bottom - top,
  }
}
