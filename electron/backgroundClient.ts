import type { Failure } from '../shared/result'
import type { BackgroundTasks, CancelMessage, TaskAnswer, TaskMessage, TaskName } from './backgroundTasks'

/** What the client needs of a process: Electron's UtilityProcess and Node's Worker both have it. */
export type BackgroundProcess = {
  postMessage(message: TaskMessage | CancelMessage): void
  on(event: 'message', listener: (answer: TaskAnswer) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
}

export type Background = {
  /**
   * Does the work beside the main process; `ifCrashed` is the answer when that process dies over it. A task that can be ended
   * is told when `signal` is aborted, and answers what became of it.
   */
  run<Task extends TaskName, Crash extends Failure>(
    task: Task,
    input: Parameters<BackgroundTasks[Task]>[0],
    ifCrashed: Crash,
    signal?: AbortSignal,
  ): Promise<Awaited<ReturnType<BackgroundTasks[Task]>> | Crash>
}

type Waiting = {
  readonly answer: (value: never) => void
  readonly throwBug: (error: Error) => void
  readonly crashed: () => void
}

/** Starts the process with the first task, and again with the next one after a crash. */
export function createBackground(start: () => BackgroundProcess): Background {
  let running: BackgroundProcess | undefined
  let lastId = 0
  const waiting = new Map<number, Waiting>()

  function process(): BackgroundProcess {
    if (running) return running
    const started = start()
    started.on('message', (answer) => {
      const one = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('bug' in answer) one?.throwBug(new Error(answer.bug))
      else one?.answer(answer.result as never)
    })
    started.on('exit', () => {
      if (running === started) running = undefined
      for (const one of waiting.values()) one.crashed()
      waiting.clear()
    })
    running = started
    return started
  }

  return {
    run: (task, input, ifCrashed, signal) =>
      new Promise((answer, throwBug) => {
        const id = ++lastId
        waiting.set(id, { answer, throwBug, crashed: () => answer(ifCrashed) })
        const doing = process()
        doing.postMessage({ id, task, input })
        signal?.addEventListener('abort', () => {
          if (waiting.has(id)) doing.postMessage({ cancel: id })
        })
      }),
  }
}
