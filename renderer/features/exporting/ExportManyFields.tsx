import { useEffect, useState } from 'react'
import type { LayoutId } from '../../../shared/draft/draft'
import { exportFormats, type ExportFormat } from '../../../shared/layout/exportOptions'
import { layouts } from '../../../shared/layout/layouts'
import type { Failure } from '../../../shared/result'
import { bridge } from '../../bridge'
import { layoutChoices } from '../../draft/layoutNames'
import { useSession } from '../../session'
import { Button } from '../../ui/Button'
import { CheckLine } from '../../ui/CheckLine'
import { ChoiceLine } from '../../ui/ChoiceLine'
import { words } from '../../words'
import { sayExportFailure } from './sayExportFailure'

/** Stands for no layout in particular; own ones are called otherwise. */
export const ownOfEach = 'each'

/** What is chosen for all drafts of a batch. */
export type ManyChoices = {
  readonly formats: readonly ExportFormat[]
  /** `ownOfEach`: each draft in its own. */
  readonly layout: LayoutId
  readonly dated: boolean
}

type Props = {
  readonly count: number
  readonly choices: ManyChoices
  readonly onChange: (change: Partial<ManyChoices>) => void
  /** Why it could not begin. */
  readonly failure: Failure | null
}

/** The first step of 批量导出. */
export function ExportManyFields({ count, choices, onChange, failure }: Props) {
  const { formats, layout, dated } = choices
  const [folder, choose] = useFolder()
  const ownLayouts = useSession((state) => state.ownLayouts)
  const known = layoutChoices(ownLayouts, layouts.gbt9704)
  const say = words.exportMany
  return (
    <div className="many">
      <p>{say.count(count)}</p>
      <div role="group" aria-label={say.formats} className="many-formats">
        {exportFormats.map((format) => (
          <CheckLine
            key={format}
            label={words.exportDialog.formatChoices[format]}
            isChecked={formats.includes(format)}
            onChange={(isChosen) =>
              onChange({
                formats: exportFormats.filter((one) => (one === format ? isChosen : formats.includes(one))),
              })
            }
          />
        ))}
      </div>
      <ChoiceLine
        label={say.layout}
        names={{ [ownOfEach]: say.ownLayout, ...Object.fromEntries(known.map(({ id, name }) => [id, name])) }}
        chosen={layout}
        onChoose={(chosen) => onChange({ layout: chosen })}
      />
      <div className="many-folder">
        <span>{say.folder}</span>
        <output aria-label={say.folder}>{folder}</output>
        <Button onPress={choose}>{say.choose}</Button>
      </div>
      <CheckLine label={say.dated} isChecked={dated} onChange={(on) => onChange({ dated: on })} />
      <p className="export-more">{say.sameNames}</p>
      {failure && (
        <p role="alert" className="exported-warning">
          {sayExportFailure(failure)}
        </p>
      )}
    </div>
  )
}

/** Where the files go, and the question where else. */
function useFolder(): readonly [string, () => void] {
  const [folder, setFolder] = useState('')
  const ask = (name: 'batch.folder' | 'batch.chooseFolder') =>
    void bridge.request(name, {}).then((answer) => {
      if (answer.ok) setFolder(answer.value.folder)
    })
  useEffect(() => ask('batch.folder'), [])
  return [folder, () => ask('batch.chooseFolder')]
}
