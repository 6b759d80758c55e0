import { enforcementSchema } from '../../../shared/draft/draft'
import { layoutChoices } from '../../draft/layoutNames'
import { session, useSession } from '../../session'
import { changeSettings } from '../../window/settingsFlow'
import { Button } from '../../ui/Button'
import { DialogFrame } from '../../ui/DialogFrame'
import { words } from '../../words'
import { BackupSection } from './BackupSection'
import { LibrarySection } from './LibrarySection'
import { SettingChoice } from './SettingChoice'

/** 设置: each takes effect as it is chosen. */
export function SettingsDialog() {
  const settings = useSession((state) => state.settings)
  const ownLayouts = useSession((state) => state.ownLayouts)
  const layouts = layoutChoices(ownLayouts, { id: settings.layout, name: undefined })
  const text = words.settings
  const close = () => session.set({ dialog: null })
  return (
    <DialogFrame
      title={text.title}
      onClose={close}
      actions={
        <Button look="go" onPress={close}>
          {words.app.close}
        </Button>
      }
    >
      <SettingChoice
        label={text.theme}
        ids={['system', 'light', 'dark']}
        names={text.themes}
        chosen={settings.theme}
        onChoose={(theme) => void changeSettings({ theme })}
      />
      <SettingChoice
        label={text.interfaceSize}
        ids={['small', 'medium', 'large']}
        names={text.interfaceSizes}
        chosen={settings.interfaceSize}
        onChoose={(interfaceSize) => void changeSettings({ interfaceSize })}
      />
      <SettingChoice
        label={text.language}
        ids={['zh-CN', 'en']}
        names={text.languages}
        chosen={settings.language}
        more={text.languageMore}
        onChoose={(language) => void changeSettings({ language })}
      />
      <SettingChoice
        label={text.enforcement}
        ids={enforcementSchema.options}
        names={words.outline.enforcements}
        chosen={settings.enforcement}
        more={text.enforcementMore[settings.enforcement]}
        onChoose={(enforcement) => void changeSettings({ enforcement })}
      />
      <SettingChoice
        label={text.layout}
        ids={layouts.map(({ id }) => id)}
        names={Object.fromEntries(layouts.map(({ id, name }) => [id, name]))}
        chosen={settings.layout}
        onChoose={(layout) => void changeSettings({ layout })}
      />
      <SettingChoice
        label={text.typingMarks}
        ids={['on', 'off']}
        names={text.typingMarksChoices}
        chosen={settings.typingMarks ? 'on' : 'off'}
        more={text.typingMarksMore[settings.typingMarks ? 'on' : 'off']}
        onChoose={(choice) => void changeSettings({ typingMarks: choice === 'on' })}
      />
      <SettingChoice
        label={text.completion}
        ids={['on', 'off']}
        names={text.completionChoices}
        chosen={settings.completion ? 'on' : 'off'}
        more={text.completionMore[settings.completion ? 'on' : 'off']}
        onChoose={(choice) => void changeSettings({ completion: choice === 'on' })}
      />
      <LibrarySection />
      <BackupSection />
    </DialogFrame>
  )
}
