import { create } from 'zustand'

type RowSelection = {
  /** Keys of the rows chosen together; empty where only the row with the focus is meant. */
  readonly keys: ReadonlySet<string>
  /** Where a range begins. */
  readonly anchor: string | null
}

const none: RowSelection = { keys: new Set(), anchor: null }

/** The rows of the outline that were chosen together, with Ctrl, Shift and click or Shift and arrows. */
export const useRowSelection = create<RowSelection>(() => none)

export const rowSelection = {
  get: useRowSelection.getState,
  clear() {
    if (useRowSelection.getState() !== none) useRowSelection.setState(none)
  },
  /** Chooses or leaves one more row; `from` is the row that had the focus. */
  toggle(key: string, from: string | null) {
    const { keys } = useRowSelection.getState()
    const before = keys.size > 0 || from === null ? keys : new Set([from])
    const chosen =
      before.has(key) && before.size > 1 ? [...before].filter((each) => each !== key) : [...before, key]
    useRowSelection.setState({ keys: new Set(chosen), anchor: key })
  },
  /** Chooses the rows from where the range began. */
  extend(rows: readonly string[], anchor: string) {
    useRowSelection.setState({ keys: new Set(rows), anchor })
  },
}
