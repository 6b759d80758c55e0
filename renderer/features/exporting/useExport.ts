import { useEffect, useState } from 'react'
import type { RequestInput } from '../../../shared/ipc'
import type { ExportChoices } from '../../../shared/layout/exportOptions'
import type { Failure } from '../../../shared/result'
import { bridge } from '../../bridge'

/** How far the dialog is: `asking` while the system asks where, `writing` from then on. */
export type ExportState =
  | { readonly name: 'choosing' | 'asking' | 'writing' | 'stopping' }
  | { readonly name: 'failed'; readonly failure: Failure; readonly input: RequestInput<'draft.export'> }
  | { readonly name: 'done'; readonly file: string; readonly warnings: readonly string[] }

/** Milliseconds before it is said that a file is being written: most are written by then. */
const patience = 300

/** Exports once or again, follows how far it is, and can end it. */
export function useExport(afterwards: ExportChoices['afterwards']) {
  const [state, setState] = useState<ExportState>({ name: 'choosing' })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = bridge.on('export.begun', () => {
      clearTimeout(timer)
      timer = setTimeout(
        () => setState((now) => (now.name === 'asking' ? { name: 'writing' } : now)),
        patience,
      )
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [])
  return { state, run, stop, back: () => setState({ name: 'choosing' }) }

  async function run(input: RequestInput<'draft.export'>) {
    setState({ name: 'asking' })
    const answer = await bridge.request('draft.export', input)
    if (answer.ok) {
      setState({ name: 'done', ...answer.value })
      if (afterwards === 'open') await bridge.request('export.openFile', {})
      if (afterwards === 'folder') await bridge.request('export.showInFolder', {})
    } else if (answer.failure === 'cancelled') setState({ name: 'choosing' })
    else setState({ name: 'failed', failure: answer, input })
  }

  function stop() {
    setState({ name: 'stopping' })
    void bridge.request('export.cancel', {})
  }
}
