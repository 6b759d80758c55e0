import { useMemo, useState } from 'react'
import type { Template } from '../../../shared/template/template'
import { rollForward } from '../../../shared/rollForward/rollForward'
import { ownYearOf } from '../../../shared/rollForward/ownYear'
import { dayOf } from '../../../shared/today'
import { createRolled, readRollSource } from '../../draft/rollForwardFlow'
import { session, useSession, type RollSource } from '../../session'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import { RollChanges } from './RollChanges'
import { RollOptions, type RollChoices } from './RollOptions'
import './rollForward.css'

const text = words.rollForward

/** 沿用上年: from which draft, to which year, what becomes of figures and plan, and what that changes. Enter creates. */
export function RollForwardDialog({ source: asked }: { readonly source: RollSource | null }) {
  const templates = useSession((state) => state.templates)
  const library = useSession((state) => state.library)
  const [source, setSource] = useState(asked)
  const [choices, setChoices] = useState(() => choicesFor(asked))
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setBusy] = useState(false)
  const template = source === null ? undefined : templateOf(source, templates)
  const input = useMemo(() => {
    const year = yearFrom(choices.to)
    if (source === null || template === undefined || year === null) return null
    const from = yearFrom(choices.from)
    const { figures, plan, structureOnly } = choices
    const today = dayOf(new Date())
    return {
      source: source.draft,
      template,
      year,
      from,
      today,
      figures,
      plan,
      structureOnly,
      ...(source.basedOn && { basedOn: source.basedOn }),
    }
  }, [source, template, choices])
  const rolled = useMemo(() => (input === null ? null : rollForward(input)), [input])
  const close = () => session.set({ dialog: null })

  async function choose(id: string) {
    const chosen = await readRollSource(id)
    if (chosen === null) return
    setSource(chosen)
    setDeclined(new Set())
    setChoices({ ...choices, ...yearsFor(chosen) })
  }

  async function create() {
    if (input === null || isBusy) return
    setBusy(true)
    await createRolled({ ...input, declined })
    setBusy(false)
  }

  const drafts = library.map(({ id, title }) => ({ id, name: title.trim() || words.library.untitled }))
  return (
    <DialogFrame
      wide
      title={text.title}
      onClose={close}
      onSubmit={() => void create()}
      actions={
        <>
          <Button onPress={close}>{words.app.cancel}</Button>
          <Button look="go" type="submit" isDisabled={input === null || isBusy}>
            {text.create}
          </Button>
        </>
      }
    >
      <div className="roll">
        <div className="roll-side">
          <p className="more">{text.more}</p>
          <div className="field">
            <span className="roll-label">{text.source}</span>
            <Choice
              label={text.source}
              choices={drafts}
              chosen={source?.basedOn ?? null}
              shown={source ? titleOf(source) : text.choose}
              isDisabled={drafts.length === 0}
              onChoose={(id) => void choose(id)}
            />
          </div>
          <RollOptions choices={choices} onChange={setChoices} />
        </div>
        <section className="roll-preview" aria-label={text.preview}>
          {rolled === null ? (
            <p className="roll-none">{drafts.length === 0 ? text.noDrafts : text.noSource}</p>
          ) : (
            <RollChanges rolled={rolled} declined={declined} onDecline={setDeclined} />
          )}
        </section>
      </div>
    </DialogFrame>
  )
}

function titleOf({ draft }: RollSource): string {
  const title = draft.title.map((span) => span.text).join('')
  return title.trim() || words.library.untitled
}

function templateOf({ draft }: RollSource, templates: readonly Template[]): Template | undefined {
  return draft.ownTemplate ?? templates.find(({ id }) => id === draft.template) ?? templates[0]
}

function choicesFor(source: RollSource | null): RollChoices {
  const years = source === null ? { from: '', to: String(new Date().getFullYear()) } : yearsFor(source)
  return { ...years, figures: true, plan: true, structureOnly: false }
}

/** The year the source names, and the one after it. */
function yearsFor({ draft }: RollSource): Pick<RollChoices, 'from' | 'to'> {
  const own = ownYearOf(draft)
  return own === null
    ? { from: '', to: String(new Date().getFullYear()) }
    : { from: String(own), to: String(own + 1) }
}

function yearFrom(written: string): number | null {
  const year = Number(/^\s*((?:19|20)\d{2})\s*年?\s*$/u.exec(written)?.[1])
  return Number.isNaN(year) ? null : year
}
