import { ArrowLeft, BookOpen } from 'lucide-react'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { words } from '../words'
import { exportPdf, stopExport } from './exportFlow'
import { PageField } from './PageField'
import { changeLook, closePreview } from './previewFlow'
import { preview, usePreview } from './previewState'
import { SearchField } from './SearchField'
import { ZoomField } from './ZoomField'

/** The tools of the preview. */
export function PreviewBar() {
  const facing = usePreview((state) => state.look.facing)
  const isSet = usePreview((state) => state.set !== null)
  const isExporting = usePreview((state) => state.isExporting)
  const say = words.preview
  return (
    <div role="toolbar" aria-label={say.bar} className="preview-bar">
      <Button look="quiet" onPress={closePreview}>
        <ArrowLeft aria-hidden />
        {say.back}
      </Button>
      <PageField />
      <ZoomField />
      <IconButton label={say.facing} pressed={facing} onPress={() => changeLook({ facing: !facing })}>
        <BookOpen aria-hidden />
      </IconButton>
      <SearchField />
      <span className="grow" />
      {isExporting ? (
        <Button onPress={stopExport}>{say.stopExport}</Button>
      ) : (
        <Button isDisabled={!isSet} onPress={() => void exportPdf()}>
          {say.exportPdf}
        </Button>
      )}
      <Button look="go" isDisabled={!isSet} onPress={() => preview.set({ dialog: 'print' })}>
        {say.print}
      </Button>
    </div>
  )
}
