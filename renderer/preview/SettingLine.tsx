import { ProgressBar } from 'react-aria-components/ProgressBar'
import { Button } from '../ui/Button'
import { words } from '../words'
import { closePreview } from './previewFlow'
import { usePreview } from './previewState'

/** While pages are still being set: how many there are, and a way back. */
export function SettingLine() {
  const pages = usePreview((state) => state.pages)
  const isSet = usePreview((state) => state.set !== null)
  if (isSet) return null
  const text = words.preview.setting(pages)
  return (
    <div className="preview-setting">
      <ProgressBar aria-label={text} isIndeterminate className="preview-progress">
        <span>{text}</span>
      </ProgressBar>
      <Button look="pill" onPress={closePreview}>
        {words.preview.cancel}
      </Button>
    </div>
  )
}
