import {
  $getNearestNodeFromDOMNode,
  $addUpdateTag,
  HISTORY_PUSH_TAG,
  isDOMNode,
  type LexicalEditor,
} from 'lexical'
import { pullOf } from './nodes/buildImage'
import { $imageOf, $isImage, $setImage } from './nodes/ImageNode'

const narrowest = 0.05
/** Widths that are meant where one comes near them, as shares of the text's width. */
const stops = [0.25, 0.5, 0.75, 1]
const nearness = 0.015

/** Lets pictures be pulled wider and narrower by their corners; one pull is one undo step. Gives the way to stop. */
export function registerImagePulling(editor: LexicalEditor): () => void {
  return editor.registerRootListener((root) => {
    if (!root) return
    const begin = (event: PointerEvent) => pull(editor, event)
    root.addEventListener('pointerdown', begin)
    return () => root.removeEventListener('pointerdown', begin)
  })
}

function pull(editor: LexicalEditor, event: PointerEvent): void {
  const direction = pullOf(event.target)
  const handle = event.target
  if (direction === 0 || !(handle instanceof HTMLElement) || event.button !== 0 || !editor.isEditable())
    return
  const frame = handle.closest<HTMLElement>('.image-frame')
  const line = frame?.parentElement
  if (!frame || !line) return
  event.preventDefault()
  const whole = line.getBoundingClientRect().width
  const from = frame.getBoundingClientRect().width
  const before = frame.style.width
  let width = from / whole
  const stop = new AbortController()
  const until = { signal: stop.signal }
  handle.setPointerCapture(event.pointerId)
  handle.addEventListener(
    'pointermove',
    (moved) => {
      // The picture stays centred: it grows on both sides.
      width = settled((from + 2 * direction * (moved.clientX - event.clientX)) / whole)
      frame.style.width = `${String(width * 100)}%`
    },
    until,
  )
  handle.addEventListener('pointerup', () => end(true), until)
  handle.addEventListener('pointercancel', () => end(false), until)

  function end(isMeant: boolean) {
    stop.abort()
    if (frame && (!isMeant || width === from / whole)) frame.style.width = before
    else editor.update(() => $widen(handle, width), { discrete: true })
  }
}

function $widen(target: EventTarget | null, width: number): void {
  const node = isDOMNode(target) ? $getNearestNodeFromDOMNode(target) : null
  if (!$isImage(node)) return
  $addUpdateTag(HISTORY_PUSH_TAG)
  $setImage(node, { ...$imageOf(node), width })
}

function settled(width: number): number {
  const within = Math.max(narrowest, Math.min(1, width))
  return stops.find((stop) => Math.abs(stop - within) < nearness) ?? Math.round(within * 100) / 100
}
