/** Runs a step once a dialog or list that is closing has given the focus back, which it does in the next frame. */
export function afterOverlay(step: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(step))
}
