import { useState } from 'react'
import { profileFields } from '../../../shared/draft/draft'
import { session, useSession } from '../../session'
import { changeSettings } from '../../window/settingsFlow'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { FieldList } from '../../ui/FieldList'
import { words } from '../../words'

/** 常用信息: what the writer says once about themselves. */
export function ProfileDialog() {
  const [profile, setProfile] = useState(useSession((state) => state.settings.profile))
  const text = words.settings.profile
  const close = () => session.set({ dialog: null })
  return (
    <DialogFrame
      title={text.title}
      onClose={close}
      onSubmit={() => {
        close()
        void changeSettings({ profile })
      }}
      actions={
        <>
          <Button onPress={close}>{words.app.cancel}</Button>
          <Button look="go" type="submit">
            {text.save}
          </Button>
        </>
      }
    >
      <p className="more">{text.more}</p>
      <FieldList
        fields={profileFields.map((name) => ({
          name,
          label: text.fields[name],
          example: text.examples[name],
        }))}
        values={profile}
        onChange={setProfile}
      />
    </DialogFrame>
  )
}
