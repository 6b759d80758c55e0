import { useMemo, useState } from 'react'
import { templateFit } from '../../../shared/outline/templateFit'
import { isSameTemplate } from '../../../shared/template/ownTemplate'
import type { Template } from '../../../shared/template/template'
import { giveKind } from '../../draft/draftKind'
import { KindList } from '../../kinds/KindList'
import { presentBlocks, presentTemplate } from '../../draft/presentDraft'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import { FitPreview } from './FitPreview'

/** 更换文种: the kinds, and what the sections of the draft would be under the chosen one. */
export function ChangeTemplateDialog() {
  const known = useSession((state) => state.templates)
  const own = useSession((state) => state.ownTemplates)
  const [present] = useState(presentTemplate)
  const [blocks] = useState(presentBlocks)
  const [chosen, setChosen] = useState(present?.id ?? '')
  const templates = withPresent(known, present)
  const template = templates.find(({ id }) => id === chosen)
  const fit = useMemo(() => template && templateFit(blocks, template), [blocks, template])
  const isOther = template !== undefined && !(present && isSameTemplate(present, template))
  const text = words.templates.change
  const close = () => session.set({ dialog: null })

  function change() {
    if (!isOther) return
    close()
    giveKind(template, text.done)
  }

  return (
    <DialogFrame
      wide
      title={text.title}
      onClose={close}
      onSubmit={change}
      actions={
        <>
          <Button onPress={close}>{words.app.cancel}</Button>
          <Button look="go" type="submit" isDisabled={!isOther}>
            {text.change}
          </Button>
        </>
      }
    >
      <p className="more">{text.more}</p>
      <div className="change-kind">
        <div>
          <KindList
            label={words.library.create.kind}
            templates={templates}
            own={new Set(present ? [...own, ...carried(known, present)] : own)}
            chosen={chosen}
            onChoose={setChosen}
            {...(present && { marked: { id: present.id, as: text.present } })}
          />
        </div>
        <div tabIndex={0} role="group" aria-label={text.preview}>
          {fit && <FitPreview fit={fit} />}
        </div>
      </div>
    </DialogFrame>
  )
}

/** A draft from elsewhere may carry a kind that is not among ours. */
function withPresent(known: readonly Template[], present: Template | undefined): readonly Template[] {
  return present === undefined || carried(known, present).length === 0 ? known : [...known, present]
}

function carried(known: readonly Template[], present: Template): readonly string[] {
  return known.some(({ id }) => id === present.id) ? [] : [present.id]
}
