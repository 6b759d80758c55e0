import { backgroundTasks, type TaskAnswer, type TaskMessage } from './backgroundTasks'

// The utility process: reads and exports, so that the main process never blocks a key.
const port = process.parentPort

port.on('message', ({ data }: { data: TaskMessage }) => {
  const run = backgroundTasks[data.task] as (input: unknown) => Promise<unknown>
  run(data.input).then(
    (result) => port.postMessage({ id: data.id, result } satisfies TaskAnswer),
    (error: unknown) => port.postMessage({ id: data.id, bug: describe(error) } satisfies TaskAnswer),
  )
})

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
