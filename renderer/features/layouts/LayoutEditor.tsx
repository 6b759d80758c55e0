import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { layoutFaults } from '../../../shared/layout/layoutFaults'
import { gbt9704 } from '../../../shared/layout/gbt9704'
import {
  isSameLayout,
  longestLayoutName,
  withFittingGrid,
  type OwnLayout,
} from '../../../shared/layout/ownLayout'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { IconButton } from '../../ui/IconButton'
import { TextEntry } from '../../ui/TextEntry'
import { DialogNotices } from '../../window/DialogNotices'
import { words } from '../../words'
import { createChanges, EditingContext } from './editing'
import { LayoutFields } from './LayoutFields'
import { layoutProblems } from './layoutProblems'
import { beginSteps, redoStep, takeStep, undoStep, type LayoutSteps } from './layoutSteps'
import { saveLayout, sayCapacity } from './layoutsFlow'
import { LivePage } from './LivePage'
import { UnsavedLayoutDialog, type UnsavedAnswer } from './UnsavedLayoutDialog'
import { useMachineFonts } from './useMachineFonts'

type Props = {
  /** As it is stored, or a copy that is not stored yet. */
  readonly layout: OwnLayout
  /** With what was stored, or with nothing. */
  readonly onDone: (saved: OwnLayout | undefined) => void
}

/** 编辑版式: the figures at the left, at the right a page that follows each change. */
export function LayoutEditor({ layout: former, onDone }: Props) {
  const [steps, setSteps] = useState(() => beginSteps(former))
  const [asked, setAsked] = useState<((answer: UnsavedAnswer) => void) | null>(null)
  const others = useSession((state) => state.ownLayouts).filter(({ id }) => id !== former.id)
  const fonts = useMachineFonts()
  const [changes] = useState(() =>
    createChanges((to, place) => setSteps((now) => takeStep(now, to(now.present), place))),
  )
  const layout = steps.present
  const problems = layoutProblems(layout, others)
  const shown = lastThatCanBeSet(steps, former)
  const text = words.layouts.editor

  async function save(): Promise<boolean> {
    if (problems.size > 0) {
      document.querySelector<HTMLElement>('.layout-editor [data-invalid] input')?.focus()
      return false
    }
    return saveLayout(tidy(layout))
  }

  /** Asks what becomes of changes; a save that is refused leaves the editor open. */
  async function settle(): Promise<UnsavedAnswer> {
    if (isSameLayout(layout, former)) return 'discard'
    const answer = await new Promise<UnsavedAnswer>((resolve) => setAsked(() => resolve))
    setAsked(null)
    return answer === 'save' && !(await save()) ? 'stay' : answer
  }

  async function leave() {
    const answer = await settle()
    if (answer !== 'stay') onDone(answer === 'save' ? tidy(layout) : undefined)
  }

  // Quitting and opening a file ask as well, with what the latest render knows.
  const latest = useRef(settle)
  useEffect(() => {
    latest.current = settle
  })
  useEffect(() => {
    session.set({ dialog: { name: 'layouts', mayGo: async () => (await latest.current()) !== 'stay' } })
    return () => {
      if (session.get().dialog?.name === 'layouts') session.set({ dialog: { name: 'layouts' } })
    }
  }, [])

  return (
    <DialogFrame
      full
      title={text.title(former.name)}
      onClose={() => void leave()}
      notices={<DialogNotices />}
      actions={
        <>
          <IconButton
            label={text.undo}
            isDisabled={steps.past.length === 0}
            onPress={() => setSteps(undoStep)}
          >
            <Undo2 aria-hidden />
          </IconButton>
          <IconButton
            label={text.redo}
            isDisabled={steps.undone.length === 0}
            onPress={() => setSteps(redoStep)}
          >
            <Redo2 aria-hidden />
          </IconButton>
          <Button onPress={() => changes.change(asStandard, 'standard')}>{text.reset}</Button>
          <span className="grow field-problem" role="alert">
            {problems.size > 0 && text.faults(problems.size)}
          </span>
          <Button onPress={() => void leave()}>{words.app.cancel}</Button>
          <Button look="go" onPress={() => void save().then((isSaved) => isSaved && onDone(tidy(layout)))}>
            {text.save}
          </Button>
        </>
      }
    >
      <div className="layout-editor">
        <div className="layout-fields">
          <TextEntry
            autoFocus
            label={text.name}
            value={layout.name}
            maxLength={longestLayoutName}
            problem={problems.get('name')}
            onChange={(name) => changes.put('name', name)}
          />
          <EditingContext value={{ layout, problems, fonts, ...changes }}>
            <LayoutFields />
          </EditingContext>
        </div>
        <div className="layouts-view">
          <p className="more">{problems.size > 0 ? words.layouts.notShown : sayCapacity(shown)}</p>
          <LivePage layout={shown} />
        </div>
      </div>
      {asked && <UnsavedLayoutDialog name={layout.name} onAnswer={asked} />}
    </DialogFrame>
  )
}

/** What the page shows: figures that cannot be are not drawn. */
function lastThatCanBeSet({ present, past }: LayoutSteps, former: OwnLayout): OwnLayout {
  return [present, ...past.toReversed()].find((one) => layoutFaults(one).length === 0) ?? former
}

function asStandard({ id, name }: OwnLayout): OwnLayout {
  return { ...gbt9704, id, name }
}

function tidy(layout: OwnLayout): OwnLayout {
  return withFittingGrid({ ...layout, name: layout.name.trim() })
}
