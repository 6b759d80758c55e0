/** The next of the usual page zooms, in percent. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const steps = [50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200]
  return direction > 0
    ? (steps.find((step) => step > zoom) ?? 200)
    : (steps.findLast((step) => step < zoom) ?? 50)
}
