import { useState } from 'react'
import type { Finding } from '../../../shared/checks/finding'
import type { ExportChoices } from '../../../shared/layout/exportOptions'
import { layoutForDraft, type LaidOut } from '../../../shared/layout/layouts'
import { substitutesFor } from '../../../shared/layout/missingFonts'
import { defaultSettings } from '../../../shared/settings'
import { headOfLayout } from '../../draft/draftLayout'
import { layoutChoices } from '../../draft/layoutNames'
import { goToFinding } from '../../draft/findingFlow'
import { changeHead, draftNow, findingsNow } from '../../draft/presentDraft'
import { canEditOnScreen, session, useSession } from '../../session'
import { afterOverlay } from '../../ui/afterOverlay'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { changeSettings } from '../../window/settingsFlow'
import { showTab } from '../../window/panes'
import { words } from '../../words'
import { ExportedFile } from './ExportedFile'
import { exportInput } from './exportDraft'
import { ExportFailed } from './ExportFailed'
import { ExportFields } from './ExportFields'
import { ExportUnderWay } from './ExportUnderWay'
import { FileFields } from './FileFields'
import { countFindings, FindingLines } from './FindingLines'
import { useExport } from './useExport'
import { useFonts } from './useFonts'
import './exporting.css'

/** 导出: format and what belongs to it, what was found, and afterwards the file itself. What is chosen is remembered. */
export function ExportDialog() {
  const head = useSession((state): LaidOut => state.draft?.head ?? defaultSettings)
  const ownLayouts = useSession((state) => state.ownLayouts)
  const choices = useSession((state) => state.settings.exporting)
  const [layout, setLayout] = useState(head.layout)
  const [findings] = useState(findingsNow)
  const fonts = useFonts(layoutForDraft(layout, head, ownLayouts))
  const { state, run, stop, back } = useExport(choices.afterwards)
  const carried = head.ownLayout ?? { id: head.layout, name: undefined }
  const say = words.exportDialog
  const [errors] = countFindings(findings)

  if (state.name === 'done')
    return (
      <DialogFrame
        title={say.done}
        onClose={close}
        actions={
          <Button look="go" autoFocus onPress={close}>
            {say.finish}
          </Button>
        }
      >
        <ExportedFile {...state} />
      </DialogFrame>
    )

  if (state.name === 'writing' || state.name === 'stopping')
    return <ExportUnderWay isStopping={state.name === 'stopping'} onStop={stop} />

  if (state.name === 'failed')
    return (
      <ExportFailed
        failure={state.failure}
        onBack={back}
        onElsewhere={() => void run(state.input)}
        onAgain={() => void run({ ...state.input, again: true })}
      />
    )

  return (
    <DialogFrame
      wide
      title={say.title}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{words.app.cancel}</Button>
          <Button look="go" isDisabled={state.name === 'asking'} onPress={() => void start()}>
            {errors > 0 ? say.exportAnyway : say.export}
          </Button>
        </>
      }
    >
      <div className="export">
        <div className="export-side">
          <ExportFields
            choices={choices}
            onChange={change}
            layout={layout}
            onLayout={setLayout}
            layouts={layoutChoices(ownLayouts, carried)}
            fonts={fonts}
          />
        </div>
        <div className="export-side">
          <section className="export-found" aria-label={say.findings}>
            {findings.length === 0 ? (
              <p className="export-none">{say.nothingFound}</p>
            ) : (
              <>
                <p>{say.found(...countFindings(findings))}</p>
                <p className="export-more">{say.foundMore}</p>
                <FindingLines findings={findings} onGo={goTo} />
              </>
            )}
          </section>
          <FileFields choices={choices} onChange={change} />
        </div>
      </div>
    </DialogFrame>
  )

  function start() {
    // The layout belongs to the draft; only where that cannot be changed it is this export's own.
    if (layout !== head.layout && canEditOnScreen(session.get()))
      changeHead(headOfLayout(layoutForDraft(layout, head, ownLayouts)))
    const isLocal = choices.format === 'docx' && choices.fontNames === 'local'
    const substitutes = isLocal && Array.isArray(fonts) ? substitutesFor(fonts) : {}
    return run(exportInput(draftNow(), { choices, layout, substitutes }))
  }

  function goTo(finding: Finding) {
    close()
    showTab('checks')
    afterOverlay(() => goToFinding(finding))
  }
}

function change(changed: Partial<ExportChoices>) {
  void changeSettings({ exporting: { ...session.get().settings.exporting, ...changed } })
}

function close() {
  session.set({ dialog: null })
}
