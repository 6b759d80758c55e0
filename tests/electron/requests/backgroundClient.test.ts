import { Worker } from 'node:worker_threads'
import { expect, it, onTestFinished } from 'vitest'
import { createBackground } from '../../../electron/backgroundClient'
import { fail } from '../../../shared/result'

/** A process beside ours that answers with the file's name, throws on 'bug' and dies on 'crash'. */
const program = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ id, task, input, cancel }) => {
  if (cancel) return parentPort.postMessage({ id: cancel, result: 'ended' })
  if (input.file === 'wait') return
  if (input.file === 'crash') process.exit(1)
  if (input.file === 'bug') parentPort.postMessage({ id, bug: 'Error: bug' })
  else parentPort.postMessage({ id, result: task + ' ' + input.file })
})`

function background() {
  const started: Worker[] = []
  onTestFinished(() => Promise.all(started.map((worker) => worker.terminate())).then(() => undefined))
  const client = createBackground(() => {
    const worker = new Worker(program, { eval: true })
    started.push(worker)
    return worker
  })
  const read = (file: string, signal?: AbortSignal) =>
    client.run('readFile', { file, templates: [] }, fail('file.unreadable', { file }), signal)
  return { read, started }
}

it('starts with the first task and answers each with its own result', async () => {
  const { read, started } = background()
  expect(started).toHaveLength(0)

  expect(await Promise.all([read('a'), read('b')])).toEqual(['readFile a', 'readFile b'])
  expect(started).toHaveLength(1)
})

it('answers what waited when the process dies, and starts it again', async () => {
  const { read, started } = background()

  const [lost, alsoLost] = await Promise.all([read('crash'), read('a')])

  expect(lost).toEqual(fail('file.unreadable', { file: 'crash' }))
  expect(alsoLost).toEqual(fail('file.unreadable', { file: 'a' }))
  expect(await read('b')).toBe('readFile b')
  expect(started).toHaveLength(2)
})

it('throws a bug of the task where it was asked', async () => {
  await expect(background().read('bug')).rejects.toThrow('bug')
})

it('tells a task that is to end, and one that has ended nothing', async () => {
  const { read } = background()
  const ending = new AbortController()
  expect(await read('a', ending.signal)).toBe('readFile a')

  const waiting = read('wait', ending.signal)
  ending.abort()

  expect(await waiting).toBe('ended')
  expect(await read('b')).toBe('readFile b')
})
