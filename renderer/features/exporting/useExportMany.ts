import { useEffect, useState } from 'react'
import type { BatchOrder, BatchResult } from '../../../shared/layout/batch'
import type { Failure } from '../../../shared/result'
import { bridge } from '../../bridge'

/** How far the dialog is. */
export type ManyState =
  | { readonly name: 'choosing'; readonly failure: Failure | null }
  | { readonly name: 'writing' | 'stopping' }
  | { readonly name: 'done'; readonly result: BatchResult }

/** Exports several drafts, follows how many are done, and can end it. */
export function useExportMany(total: number) {
  const [state, setState] = useState<ManyState>({ name: 'choosing', failure: null })
  const [progress, setProgress] = useState({ done: 0, total })
  useEffect(() => bridge.on('batch.progress', setProgress), [])
  return { state, progress, run, stop }

  async function run(order: BatchOrder) {
    setState({ name: 'writing' })
    const answer = await bridge.request('batch.export', order)
    setState(answer.ok ? { name: 'done', result: answer.value } : { name: 'choosing', failure: answer })
  }

  function stop() {
    setState({ name: 'stopping' })
    void bridge.request('batch.cancel', {})
  }
}
