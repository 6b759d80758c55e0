/** The value below which `share` of the values lie, between neighbours by straight line. @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? NaN
  const above = sorted[Math.ceil(at)] ?? NaN
  return below + (above - below) * (at - Math.floor(at))
}

/** Milliseconds until a step is done. @param {() => Promise<unknown>} step */
export async function timeOf(step) {
  const start = performance.now()
  await step()
  return performance.now() - start
}

/** The same for a step that does not wait. @param {() => unknown} step */
export function timeOfStep(step) {
  const start = performance.now()
  step()
  return performance.now() - start
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5)

/**
 * One line of the table. Without `ours` only the reference was run; without `budget` the line informs. `ratio` is that of
 * pairs run side by side, where there are such: the machine's drift between rounds is in neither half of a pair.
 * @typedef {{ what: string, unit: string, ours?: number | undefined, reference: number, ratio?: number | undefined, against: string, budget?: number }} Row
 */

/** @param {Row} row */
function ratioOf({ ours, reference, ratio }) {
  return ratio ?? (ours === undefined ? undefined : ours / reference)
}

/** The one table: what, ours, reference, ratio, budget, met or not. @param {readonly Row[]} rows */
export function toTable(rows) {
  const cells = rows.map((row) => {
    const { what, unit, ours, reference, against, budget } = row
    const ratio = ratioOf(row)
    const met = ratio === undefined || budget === undefined ? '' : ratio <= budget ? 'met' : 'NOT MET'
    return [
      what,
      ours === undefined ? '–' : `${ours.toFixed(1)} ${unit}`,
      `${reference.toFixed(1)} ${unit} (${against})`,
      ratio?.toFixed(2) ?? '–',
      budget === undefined ? '–' : `≤ ${budget}`,
      met,
    ]
  })
  const lines = [
    ['what', 'ours', 'reference', 'ratio', 'budget', 'met'],
    ['---', '---', '---', '---', '---', '---'],
    ...cells,
  ]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** Whether every budget that was measured is met. @param {readonly Row[]} rows */
export function allMet(rows) {
  return rows.every((row) => {
    const ratio = ratioOf(row)
    return ratio === undefined || row.budget === undefined || ratio <= row.budget
  })
}
