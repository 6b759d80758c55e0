import { useState } from 'react'
import { profileFields } from '../../../shared/draft/draft'
import { startersOf } from '../../../shared/template/startersOf'
import { dayOf } from '../../../shared/today'
import { KindList } from '../../kinds/KindList'
import { SlotPreview } from '../../kinds/SlotPreview'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { FieldList } from '../../ui/FieldList'
import { words } from '../../words'
import { createDraft } from './createDraft'
import { StarterChoice, type Starters } from './StarterChoice'

/** 新建文稿: a kind, what it is made of, and the profile that fills it; begins with the last choice. Enter creates. */
export function NewDraftDialog() {
  const templates = useSession((state) => state.templates)
  const own = useSession((state) => state.ownTemplates)
  const settings = useSession((state) => state.settings)
  const last = settings.newDraft
  const [profile, setProfile] = useState(settings.profile)
  const [chosen, setChosen] = useState(
    () => (templates.find(({ id }) => id === last?.template) ?? templates[0])?.id,
  )
  const [wanted, setWanted] = useState<Starters>({
    put: last?.putStarters ?? false,
    ...(last?.starterSet !== undefined && { set: last.starterSet }),
  })
  const [isBusy, setBusy] = useState(false)
  const template = templates.find(({ id }) => id === chosen)
  // A trade chosen for one kind holds for every kind that knows it.
  const set = template?.starterSets?.find(({ id }) => id === wanted.set)?.id
  const starters = { put: wanted.put, ...(set !== undefined && { set }) }
  const text = words.library.create
  const close = () => session.set({ dialog: null })

  async function create() {
    if (template === undefined || isBusy) return
    setBusy(true)
    const choice = {
      template: template.id,
      putStarters: starters.put,
      ...(set !== undefined && { starterSet: set }),
    }
    await createDraft(choice, profile)
    setBusy(false)
  }

  return (
    <DialogFrame
      wide
      title={text.title}
      onClose={close}
      onSubmit={() => void create()}
      actions={
        <>
          <Button onPress={close}>{words.app.cancel}</Button>
          <Button look="go" type="submit" isDisabled={template === undefined || isBusy}>
            {text.create}
          </Button>
        </>
      }
    >
      {template === undefined && <p>{text.none}</p>}
      <div className="new-draft">
        <div>
          <h3>{text.kind}</h3>
          <KindList
            label={text.kind}
            templates={templates}
            own={own}
            chosen={chosen ?? ''}
            onChoose={setChosen}
          />
        </div>
        <div tabIndex={0} role="group" aria-label={text.slots}>
          <h3>{text.slots}</h3>
          {template && (
            <>
              <StarterChoice template={template} starters={starters} onChange={setWanted} />
              <SlotPreview
                template={template}
                {...(starters.put && { startersOf: (slot) => startersOf(template, slot.id, set) })}
              />
            </>
          )}
        </div>
        <div>
          <h3>{text.profile}</h3>
          <FieldList
            fields={profileFields.map((name) => ({
              name,
              label: words.settings.profile.fields[name],
              example:
                name === 'year'
                  ? text.thisYear(dayOf(new Date()).year)
                  : words.settings.profile.examples[name],
            }))}
            values={profile}
            onChange={setProfile}
          />
          <p className="fields-more">{text.profileMore}</p>
        </div>
      </div>
    </DialogFrame>
  )
}
