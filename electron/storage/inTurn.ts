/** Runs steps one after another: the next begins when the one before has ended, well or not. */
export function inTurn(): <Value>(step: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const result = last.then(step, step)
    last = result
    return result
  }
}
