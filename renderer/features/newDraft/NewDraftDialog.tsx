import { useState } from 'react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { profileFields } from '../../../shared/draft/draft'
import { dayOf } from '../../../shared/today'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { FieldList } from '../../ui/FieldList'
import { words } from '../../words'
import { createDraft } from './createDraft'
import { SlotPreview } from './SlotPreview'

/** 新建文稿: a kind, what it is made of, and the profile that fills it. Enter creates. */
export function NewDraftDialog() {
  const templates = useSession((state) => state.templates)
  const [profile, setProfile] = useState(useSession((state) => state.settings.profile))
  const [chosen, setChosen] = useState(templates[0]?.id ?? '')
  const [isBusy, setBusy] = useState(false)
  const template = templates.find((other) => other.id === chosen)
  const text = words.library.create
  const close = () => session.set({ dialog: null })

  async function create() {
    if (template === undefined || isBusy) return
    setBusy(true)
    await createDraft(template.id, profile)
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
          <RadioGroup aria-label={text.kind} className="kinds" value={chosen} onChange={setChosen}>
            {templates.map(({ id, name, target }) => (
              <RadioField key={id} value={id} autoFocus={id === chosen}>
                <RadioButton className="kind">
                  {name}
                  {target !== undefined && <small>{text.target(target.toLocaleString('zh-CN'))}</small>}
                </RadioButton>
              </RadioField>
            ))}
          </RadioGroup>
        </div>
        <div tabIndex={0} role="group" aria-label={text.slots}>
          <h3>{text.slots}</h3>
          {template && <SlotPreview template={template} />}
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
