/** Lets steps that touch the same file run one after the other, in the order they were asked for. */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <Value>(step: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(step)
    last = turn.catch(() => undefined)
    return turn
  }
}
