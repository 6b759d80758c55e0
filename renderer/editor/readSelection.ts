import { $getSelection, $isRangeSelection, type LexicalEditor, type PointType } from 'lexical'
import { titleBlockId, type TextPoint } from '../../shared/textSearch/placedHit'
import type { TextSelection } from './draftEditor'
import { $placeInDraft } from './tables/tableText'

/** The selection of an editor in characters of its blocks; null where there is none, or where it ends between blocks. */
export function readSelection(editor: LexicalEditor, inTitle: boolean): TextSelection | null {
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return null
    const [first, last] = selection.isBackward()
      ? [selection.focus, selection.anchor]
      : [selection.anchor, selection.focus]
    const start = $pointOf(first, inTitle)
    const end = $pointOf(last, inTitle)
    return start && end && { start, end }
  })
}

function $pointOf(point: PointType, inTitle: boolean): TextPoint | null {
  const place = $placeInDraft(point)
  return place && (inTitle ? { ...place, block: titleBlockId } : place)
}
