/** How large a table is to be. */
export type TableSize = { readonly rows: number; readonly columns: number }

/** What the picker shows; larger ones are typed as figures. */
export const pickerSize: TableSize = { rows: 8, columns: 10 }

/** What can be asked for at once; a pasted table may have more rows. */
export const largestSize: TableSize = { rows: 500, columns: 30 }

const steps: Readonly<Record<string, TableSize>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
}

/** The size after an arrow key, inside the picker; null for another key. */
export function sizeAfterKey({ rows, columns }: TableSize, key: string): TableSize | null {
  const step = steps[key]
  return step
    ? {
        rows: within(rows + step.rows, pickerSize.rows),
        columns: within(columns + step.columns, pickerSize.columns),
      }
    : null
}

export function isPossible({ rows, columns }: TableSize): boolean {
  return rows >= 1 && columns >= 1 && rows <= largestSize.rows && columns <= largestSize.columns
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 1), most)
}
