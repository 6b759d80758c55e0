import { useEffect, useState } from 'react'
import type { ExportChoices } from '../../../shared/layout/exportOptions'
import { bridge } from '../../bridge'
import { draftJson } from '../../draft/presentDraft'
import { CheckLine } from '../../ui/CheckLine'
import { words } from '../../words'
import { ChoiceLine } from '../../ui/ChoiceLine'

type Props = {
  readonly choices: ExportChoices
  readonly onChange: (change: Partial<ExportChoices>) => void
}

type Plan = { readonly name: string; readonly datedName: string; readonly folder: string }

/** What the file will be called, where it is proposed to go, and what is done with it afterwards. */
export function FileFields({ choices, onChange }: Props) {
  const plan = usePlan()
  const say = words.exportDialog
  return (
    <div className="export-file-fields">
      <div className="export-name">
        <span>{say.fileName}</span>
        <output aria-label={say.fileName}>
          {plan && `${choices.dated ? plan.datedName : plan.name}.${choices.format}`}
        </output>
      </div>
      {plan && <p className="export-more">{say.folder(plan.folder)}</p>}
      <CheckLine label={say.dated} isChecked={choices.dated} onChange={(dated) => onChange({ dated })} />
      <ChoiceLine
        label={say.afterwards}
        names={say.afterwardsChoices}
        chosen={choices.afterwards}
        onChoose={(afterwards) => onChange({ afterwards })}
      />
    </div>
  )
}

function usePlan(): Plan | null {
  const [plan, setPlan] = useState<Plan | null>(null)
  useEffect(() => {
    let isHere = true
    void bridge.request('export.plan', { json: draftJson() }).then((answer) => {
      if (isHere && answer.ok) setPlan(answer.value)
    })
    return () => {
      isHere = false
    }
  }, [])
  return plan
}
