/**
 * Of inputs with the same key that wait for their turn, only the newest is worked on; all who asked get its answer.
 * `join` carries over what an overtaken input must not lose.
 */
export function newestWins<Input, Output>(
  run: (input: Input) => Promise<Output>,
  join: (overtaken: Input, newest: Input) => Input,
  turn: (step: () => Promise<Output>) => Promise<Output>,
): (key: string, input: Input) => Promise<Output> {
  const waiting = new Map<string, { input: Input; readonly output: Promise<Output> }>()
  return (key, input) => {
    const before = waiting.get(key)
    if (before) {
      before.input = join(before.input, input)
      return before.output
    }
    const output = turn(() => {
      const newest = waiting.get(key)?.input ?? input
      waiting.delete(key)
      return run(newest)
    })
    waiting.set(key, { input, output })
    return output
  }
}
