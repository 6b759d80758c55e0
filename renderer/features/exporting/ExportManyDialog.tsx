import { useState } from 'react'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import type { DraftSummary } from '../../../shared/draft/requests'
import { missingFonts, substitutesFor } from '../../../shared/layout/missingFonts'
import { layouts } from '../../../shared/layout/layouts'
import { session } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { installedFonts } from '../../window/installedFonts'
import { words } from '../../words'
import { ExportManyFields, ownOfEach, type ManyChoices } from './ExportManyFields'
import { ExportManyResult } from './ExportManyResult'
import { useExportMany } from './useExportMany'
import './exporting.css'

type Props = { readonly drafts: readonly Pick<DraftSummary, 'id' | 'title'>[] }

/** 批量导出: formats, layout and folder for several drafts; how far it is; how it went with each. */
export function ExportManyDialog({ drafts }: Props) {
  const [choices, setChoices] = useState<ManyChoices>({
    formats: ['docx', 'pdf'],
    layout: ownOfEach,
    dated: session.get().settings.exporting.dated,
  })
  const { state, progress, run, stop } = useExportMany(drafts.length)
  const say = words.exportMany

  if (state.name === 'done')
    return (
      <DialogFrame
        wide
        title={say.done}
        onClose={close}
        actions={
          <Button look="go" autoFocus onPress={close}>
            {words.exportDialog.finish}
          </Button>
        }
      >
        <ExportManyResult result={state.result} />
      </DialogFrame>
    )

  if (state.name !== 'choosing') {
    const said = state.name === 'stopping' ? say.stopping : say.running(progress.done, progress.total)
    return (
      <DialogFrame
        urgent
        title={say.title}
        onClose={stop}
        actions={
          <Button autoFocus isDisabled={state.name === 'stopping'} onPress={stop}>
            {words.app.cancel}
          </Button>
        }
      >
        <p role="status">{said}</p>
        <ProgressBar aria-label={say.title} className="many-bar" value={percentOf(progress)}>
          <span style={{ width: `${String(percentOf(progress))}%` }} />
        </ProgressBar>
      </DialogFrame>
    )
  }

  return (
    <DialogFrame
      title={say.title}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{words.app.cancel}</Button>
          <Button look="go" isDisabled={choices.formats.length === 0} onPress={() => void start()}>
            {say.export}
          </Button>
        </>
      }
    >
      <ExportManyFields
        count={drafts.length}
        choices={choices}
        onChange={(change) => setChoices({ ...choices, ...change })}
        failure={state.failure}
      />
    </DialogFrame>
  )

  async function start() {
    const { encoding, numbering, contents, fontNames } = session.get().settings.exporting
    const substitutes = fontNames === 'local' ? await localNames() : {}
    await run({
      ids: drafts.map(({ id }) => id),
      formats: [...choices.formats],
      ...(choices.layout !== ownOfEach && { layout: choices.layout }),
      options: { encoding, numbering, contents, fonts: { names: fontNames, substitutes } },
      dated: choices.dated,
    })
  }
}

function percentOf({ done, total }: { readonly done: number; readonly total: number }): number {
  return total === 0 ? 0 : Math.round((100 * done) / total)
}

/** The fonts of this machine to write in place of those of any layout. */
async function localNames(): Promise<Record<string, string>> {
  const installed = await installedFonts()
  if (!installed) return {}
  return Object.assign(
    {},
    ...[...Object.values(layouts), ...session.get().ownLayouts].map((one) =>
      substitutesFor(missingFonts(one, installed)),
    ),
  ) as Record<string, string>
}

function close() {
  session.set({ dialog: null })
}
