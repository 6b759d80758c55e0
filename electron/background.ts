import { backgroundTasks, type CancelMessage, type TaskAnswer, type TaskMessage } from './backgroundTasks'

// The utility process: reads and exports, so that the main process never blocks a key.
const port = process.parentPort
const running = new Map<number, AbortController>()

port.on('message', ({ data }: { data: TaskMessage | CancelMessage }) => {
  if ('cancel' in data) {
    running.get(data.cancel)?.abort()
    return
  }
  const { id } = data
  const ending = new AbortController()
  running.set(id, ending)
  const run = backgroundTasks[data.task] as (input: unknown, signal: AbortSignal) => Promise<unknown>
  run(data.input, ending.signal)
    .then(
      (result) => port.postMessage({ id, result } satisfies TaskAnswer),
      (error: unknown) => port.postMessage({ id, bug: describe(error) } satisfies TaskAnswer),
    )
    .finally(() => running.delete(id))
})

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
