import { useState } from 'react'
import type { MovedLibrary, MovePlan } from '../../../shared/library/requests'
import type { Failure } from '../../../shared/result'
import { moveLibrary } from '../../draft/libraryPlace'
import { editor } from '../../pageEditor'
import { session } from '../../session'
import { afterOverlay } from '../../ui/afterOverlay'
import { MoveChoice } from './MoveChoice'
import { MoveResult } from './MoveResult'
import { MoveRunning } from './MoveRunning'
import './movingLibrary.css'

/** Where the moving stands; `problem` is told where it is chosen anew. */
type Step =
  | { readonly name: 'choose'; readonly problem: Failure | null }
  | { readonly name: 'running' }
  | { readonly name: 'done'; readonly from: string; readonly moved: MovedLibrary }

/** 移动文稿库: where to and what becomes of the old folder, how far it is, how it went. */
export function MoveDialog() {
  const [step, setStep] = useState<Step>({ name: 'choose', problem: null })
  switch (step.name) {
    case 'choose':
      return (
        <MoveChoice problem={step.problem} onStart={(plan, old) => void run(plan, old)} onClose={close} />
      )
    case 'running':
      return <MoveRunning />
    case 'done':
      return <MoveResult from={step.from} moved={step.moved} onClose={close} />
  }

  async function run(plan: MovePlan, old: 'keep' | 'trash') {
    setStep({ name: 'running' })
    const moved = await moveLibrary(old)
    if (moved.ok) setStep({ name: 'done', from: plan.from, moved: moved.value })
    else setStep({ name: 'choose', problem: moved })
  }
}

function close() {
  session.set({ dialog: null })
  if (session.get().view === 'draft') afterOverlay(() => editor.focus())
}
