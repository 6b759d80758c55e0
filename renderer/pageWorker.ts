import type { WorkerAnswer, WorkerMessage } from './workerMessages'

type Listeners = {
  [Type in WorkerAnswer['type']]: ((answer: Extract<WorkerAnswer, { type: Type }>) => void)[]
}

const listeners: Listeners = { readings: [], completed: [] }
let worker: Worker | null = null

/** Sends the page's worker something to do; it starts with the first. */
export function tellWorker(message: WorkerMessage): void {
  worker ??= startWorker()
  worker.postMessage(message)
}

/** Hears one kind of the worker's answers for as long as the page lives. */
export function onWorker<Type extends WorkerAnswer['type']>(
  type: Type,
  listener: Listeners[Type][number],
): void {
  listeners[type].push(listener)
}

function startWorker(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  started.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.type === 'readings') for (const listener of listeners.readings) listener(data)
    else for (const listener of listeners.completed) listener(data)
  }
  return started
}
