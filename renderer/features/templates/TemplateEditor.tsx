import { useEffect, useRef, useState } from 'react'
import { spansText } from '../../../shared/draft/blockText'
import { tidyTemplate, withoutUndefined } from '../../../shared/template/editTemplate'
import { isSameTemplate, longestName } from '../../../shared/template/ownTemplate'
import type { Template } from '../../../shared/template/template'
import { titleOf } from '../../../shared/template/titleOf'
import { SlotPreview } from '../../kinds/SlotPreview'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { NumberEntry } from '../../ui/NumberEntry'
import { TextEntry } from '../../ui/TextEntry'
import { words } from '../../words'
import { DialogNotices } from '../../window/DialogNotices'
import { SlotForm } from './SlotForm'
import { SlotList } from './SlotList'
import { saveTemplate } from './templatesFlow'
import { templateProblemsByPlace, wrongSlots } from './templateFields'
import { UnsavedTemplateDialog, type UnsavedAnswer } from './UnsavedTemplateDialog'

type Props = {
  /** As it is stored, or a copy that is not stored yet. */
  readonly template: Template
  /** With what was stored, or with nothing. */
  readonly onDone: (saved: Template | undefined) => void
}

/** 编辑文种: its slots at the left, the chosen one in the middle, at the right what it comes to. */
export function TemplateEditor({ template: former, onDone }: Props) {
  const [template, setTemplate] = useState(former)
  const [chosen, setChosen] = useState(former.slots[0]?.id)
  const [asked, setAsked] = useState<((answer: UnsavedAnswer) => void) | null>(null)
  const others = useSession((state) => state.templates).filter(({ id }) => id !== former.id)
  const profile = useSession((state) => state.settings.profile)
  const tidy = tidyTemplate(template)
  const problems = templateProblemsByPlace(tidy, others)
  const slot = template.slots.find(({ id }) => id === chosen) ?? template.slots[0]
  const index = slot ? template.slots.indexOf(slot) : -1
  const text = words.templates.editor

  async function save(): Promise<boolean> {
    const [first] = problems.keys()
    if (first !== undefined) {
      setChosen(template.slots[Number(/^slots\.(\d+)/.exec(first)?.[1])]?.id ?? chosen)
      return false
    }
    return saveTemplate(tidy)
  }

  /** Asks what becomes of changes; a save that is refused leaves the editor open. */
  async function settle(): Promise<UnsavedAnswer> {
    if (isSameTemplate(tidy, tidyTemplate(former))) return 'discard'
    const answer = await new Promise<UnsavedAnswer>((resolve) => setAsked(() => resolve))
    setAsked(null)
    return answer === 'save' && !(await save()) ? 'stay' : answer
  }

  async function leave() {
    const answer = await settle()
    if (answer !== 'stay') onDone(answer === 'save' ? tidy : undefined)
  }

  // Quitting and opening a file ask as well, with what the latest render knows.
  const latest = useRef(settle)
  useEffect(() => {
    latest.current = settle
  })
  useEffect(() => {
    session.set({ dialog: { name: 'templates', mayGo: async () => (await latest.current()) !== 'stay' } })
    return () => {
      if (session.get().dialog?.name === 'templates') session.set({ dialog: { name: 'templates' } })
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
          <span className="grow field-problem" role="alert">
            {problems.size > 0 && text.problems(problems.size)}
          </span>
          <Button onPress={() => void leave()}>{words.app.cancel}</Button>
          <Button look="go" onPress={() => void save().then((isSaved) => isSaved && onDone(tidy))}>
            {text.save}
          </Button>
        </>
      }
    >
      <div className="template-editor">
        <div className="field-row template-head">
          <TextEntry
            autoFocus
            label={text.name}
            value={template.name}
            maxLength={longestName}
            problem={problems.get('name')}
            onChange={(name) => setTemplate({ ...template, name })}
          />
          <TextEntry
            label={text.titlePattern}
            hint={text.titlePatternMore}
            value={template.titlePattern}
            maxLength={200}
            problem={problems.get('titlePattern')}
            onChange={(titlePattern) => setTemplate({ ...template, titlePattern })}
          />
          <NumberEntry
            label={text.wholeTarget}
            value={template.target}
            problem={problems.get('target')}
            onChange={(target) => setTemplate(withoutUndefined({ ...template, target }))}
          />
        </div>
        <SlotList
          template={template}
          chosen={slot?.id}
          wrong={wrongSlots(template, problems)}
          onChoose={setChosen}
          onChange={setTemplate}
        />
        <div className="slot-column" tabIndex={0} role="group" aria-label={slot?.name ?? ''}>
          {problems.has('slots') && <p className="field-problem">{problems.get('slots')}</p>}
          {slot && (
            <SlotForm
              key={slot.id}
              template={template}
              slot={slot}
              problemOf={(field) => problems.get(`slots.${String(index)}.${field}`)}
              onChange={setTemplate}
            />
          )}
        </div>
        <div className="template-preview" tabIndex={0} role="group" aria-label={text.preview}>
          <h3>{text.preview}</h3>
          <p className="preview-title">{spansText(titleOf(tidy.titlePattern, profile))}</p>
          <SlotPreview template={tidy} />
        </div>
      </div>
      {asked && <UnsavedTemplateDialog name={template.name} onAnswer={asked} />}
    </DialogFrame>
  )
}
