import { GripVertical } from 'lucide-react'
import { useMemo, useState, type CSSProperties } from 'react'
import { createPortal } from 'react-dom'
import { textOf } from '../../../shared/draft/blockText'
import { partOf } from '../../../shared/outline/movePart'
import { desk, deskLayer } from '../../desk'
import { editor } from '../../pageEditor'
import { presentBlocks } from '../../draft/presentDraft'
import { canEditOnScreen, useSession } from '../../session'
import { words } from '../../words'
import type { DeskStretch } from '../../window/deskPlace'
import { dragPart, type DragView } from './partDrag'
import { useHoveredBlock } from './useHoveredBlock'
import './paragraphs.css'

/**
 * The handle beside the paragraph under the pointer: dragged, it moves the paragraph, a heading with all under it; pressed,
 * it selects it. By key the same is done with the commands 段落上移 and 段落下移, so it is left out of the tab order.
 */
export function ParagraphHandle() {
  const hovered = useHoveredBlock()
  const canEdit = useSession(canEditOnScreen)
  const zoom = useSession((state) => state.settings.zoom)
  const [drag, setDrag] = useState<DragView | null>(null)
  const isMovable = useMemo(
    () => hovered !== null && !('stays' in partOf(presentBlocks(), [hovered.block])),
    [hovered],
  )
  return createPortal(
    <>
      {canEdit && hovered && isMovable && drag === null && (
        <button
          type="button"
          tabIndex={-1}
          className="paragraph-handle"
          aria-label={words.editor.dragParagraph}
          title={words.editor.dragParagraph}
          style={handleStyle(hovered.place, zoom)}
          onPointerDown={(event) => {
            if (event.button !== 0) return
            // The caret stays where it is.
            event.preventDefault()
            const part = partOf(presentBlocks(), [hovered.block])
            if ('stays' in part) return
            dragPart({ desk, part, y: event.clientY, show: setDrag }, () => select(hovered.block))
          }}
        >
          <GripVertical aria-hidden />
        </button>
      )}
      {drag && (
        <>
          <div className="paragraph-lifted" style={{ ...drag.lifted }} />
          {drag.line && (
            <div
              className="paragraph-line"
              data-refused={drag.line.isRefused || undefined}
              style={{ ...drag.line.place, height: lineWidth }}
            />
          )}
        </>
      )}
    </>,
    deskLayer,
  )
}

function select(id: string) {
  const block = presentBlocks().find((each) => each.id === id)
  if (block) editor.goTo({ block: id, start: 0, end: textOf(block).length })
}

/** How thick the line is that shows where a part goes, in CSS pixels. */
const lineWidth = 3

/** As high as a line of text (20 px × 1.8), beside the first one. */
function handleStyle({ top, left }: DeskStretch, zoom: number): CSSProperties {
  return { top, left, height: (36 * zoom) / 100 }
}
