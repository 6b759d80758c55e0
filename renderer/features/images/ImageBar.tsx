import { Trash2 } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ImageBlock } from '../../../shared/draft/draft'
import { altOf } from '../../../shared/image/newImage'
import { editor } from '../../pageEditor'
import { canEditOnScreen, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { words } from '../../words'
import { AltEntry } from './AltEntry'
import { followImage } from './followImage'
import './images.css'

/** Widths on offer, in percent of the text's. */
const shares = [25, 50, 75, 100]

/** With the selected picture: how wide it is, and what is said in its stead. */
export function ImageBar() {
  const [image, setImage] = useState<ImageBlock | null>(null)
  useEffect(() => editor.onImage(setImage), [])
  const canEdit = useSession(canEditOnScreen)
  const isCovered = useSession((state) => state.dialog !== null || state.view !== 'draft')
  const bar = useRef<HTMLElement>(null)
  const isShown = image !== null && canEdit && !isCovered
  useLayoutEffect(() => (bar.current && isShown ? followImage(bar.current) : undefined), [isShown, image])
  if (!isShown) return null
  const change = (part: Partial<ImageBlock>) =>
    editor.apply([{ type: 'replace', block: { ...image, ...part } }])
  return (
    <section
      ref={bar}
      aria-label={words.images.bar}
      className="image-bar"
      // A press keeps the picture selected; the field for the words needs its own.
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault()
      }}
    >
      <div role="group" aria-label={words.images.width} className="image-widths">
        {shares.map((percent) => (
          <Button
            key={percent}
            look="quiet"
            aria-pressed={Math.round(image.width * 100) === percent}
            onPress={() => change({ width: percent / 100 })}
          >
            {words.images.share(percent)}
          </Button>
        ))}
      </div>
      <AltEntry key={image.id} alt={image.alt} onChange={(alt) => change({ alt: altOf(alt) })} />
      <IconButton
        label={words.images.remove}
        onPress={() => {
          editor.apply([{ type: 'remove', blocks: [image.id] }])
          editor.focus()
        }}
      >
        <Trash2 aria-hidden />
      </IconButton>
    </section>
  )
}
