import { Minus, Plus } from 'lucide-react'
import { Choice } from '../ui/Choice'
import { IconButton } from '../ui/IconButton'
import { words } from '../words'
import { changeLook, zoomBy } from './previewFlow'
import { usePreview } from './previewState'

const percents = ['50', '75', '100', '125', '150', '200'] as const
type Id = 'page' | 'width' | (typeof percents)[number]

/** How large the pages are. */
export function ZoomField() {
  const zoom = usePreview((state) => state.look.zoom)
  const percent = usePreview((state) => state.percent)
  const say = words.preview
  const choices: { readonly id: Id; readonly name: string }[] = [
    { id: 'page', name: say.zooms.page },
    { id: 'width', name: say.zooms.width },
    ...percents.map((id) => ({ id, name: say.percent(Number(id)) })),
  ]
  return (
    <div className="preview-zoom">
      <IconButton small label={say.zoomOut} isDisabled={percent <= 50} onPress={() => zoomBy(-1)}>
        <Minus aria-hidden />
      </IconButton>
      <Choice<Id>
        label={say.zoom}
        choices={choices}
        chosen={choices.find(({ id }) => id === String(zoom))?.id ?? null}
        shown={typeof zoom === 'number' ? say.percent(zoom) : say.zooms[zoom]}
        onChoose={(id) => changeLook({ zoom: id === 'page' || id === 'width' ? id : Number(id) })}
      />
      <IconButton small label={say.zoomIn} isDisabled={percent >= 200} onPress={() => zoomBy(1)}>
        <Plus aria-hidden />
      </IconButton>
    </div>
  )
}
