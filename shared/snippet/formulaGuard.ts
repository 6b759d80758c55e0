/** A cell that a table program would take for a formula, or that looks guarded already. */
const formula = /^'*[=+\-@＝＋－＠\t\r]/u

/** A cell that no table program calculates: an apostrophe before what begins like a formula. */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
