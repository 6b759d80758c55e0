import { createPortal } from 'react-dom'
import { deskLayer } from '../../desk'
import { useSession } from '../../session'
import { words } from '../../words'
import { usePageMarks, type DeskMark } from './usePageMarks'
import './pageView.css'

/** 显示分页: a fine line where each page begins, over the text and no part of it. */
export function PageMarks() {
  const isOn = useSession((state) => state.settings.pageMarks && state.view === 'draft')
  return isOn && createPortal(<Marks />, deskLayer)
}

function Marks() {
  const zoom = useSession((state) => state.settings.zoom)
  return usePageMarks().map((mark) => <Mark key={mark.page} mark={mark} zoom={zoom} />)
}

/** Where a page begins within a line of the editor, the line runs below it up to there, takes a step and goes on above it. */
function Mark({ mark, zoom }: { readonly mark: DeskMark; readonly zoom: number }) {
  const { page, top, left, right, step } = mark
  const from = step?.left ?? left
  return (
    <div className="page-mark" data-page={page} aria-hidden>
      {step && (
        <div className="page-mark-line" style={{ top: top + step.height, left, width: step.left - left }} />
      )}
      <div
        className="page-mark-line"
        data-step={step ? '' : undefined}
        style={{ top, left: from, width: right - from, height: step?.height }}
      >
        <span className="page-mark-label" style={{ fontSize: labelSize(zoom) }}>
          {words.app.status.pageMark(page)}
        </span>
      </div>
    </div>
  )
}

/** In pixels: so that the label stays between two lines of text. */
function labelSize(zoom: number): number {
  return Math.min(14, Math.max(8, (11 * zoom) / 100))
}
