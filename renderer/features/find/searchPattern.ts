import type { Block } from '../../../shared/draft/draft'
import type { Hit, TextQuery } from '../../../shared/textSearch/textQuery'

/** Milliseconds a pattern may take over all that is searched. */
const patience = 2000

let idle: Worker | null = null

/** The hits of a pattern in each block; null where it took too long and was stopped. */
export function searchPattern(
  query: TextQuery,
  blocks: readonly Block[],
): Promise<readonly (readonly Hit[])[] | null> {
  const worker = idle ?? new Worker(new URL('./patternWorker.ts', import.meta.url), { type: 'module' })
  idle = null
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      worker.terminate()
      resolve(null)
    }, patience)
    worker.onmessage = ({ data }: MessageEvent<readonly (readonly Hit[])[]>) => {
      clearTimeout(timer)
      if (idle) worker.terminate()
      else idle = worker
      resolve(data)
    }
    worker.onerror = ({ message }) => {
      clearTimeout(timer)
      worker.terminate()
      reject(new Error(message))
    }
    worker.postMessage({ query, blocks })
  })
}
