import type { ImageContent } from './imageContent'

/** Corners a picture is pulled by, with the side they pull to. */
const corners = { start: -1, end: 1 } as const

/** A picture as DOM: a frame as wide as it is to be, its handles, and what stands there where the bytes are gone. */
export function buildImage(content: ImageContent, address: string | null): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'image-frame'
  const picture = document.createElement('img')
  picture.draggable = false
  picture.decoding = 'async'
  const missing = document.createElement('div')
  missing.className = 'image-missing'
  missing.hidden = true
  const lose = () => {
    picture.hidden = true
    missing.hidden = false
    frame.dispatchEvent(new CustomEvent(imageLost, { bubbles: true, detail: content.file }))
  }
  picture.addEventListener('error', lose)
  frame.append(picture, missing, ...Object.keys(corners).map(buildHandle))
  dressImage(frame, content)
  if (address !== null) picture.src = address
  return frame
}

/** Told by a frame whose picture cannot be had; its detail is the name of the file. */
export const imageLost = 'image-lost'

/** Puts on a frame all that can change while the picture stays. */
export function dressImage(frame: HTMLElement, { alt, width, pixels }: ImageContent): void {
  frame.style.width = `${String(width * 100)}%`
  frame.style.aspectRatio = `${String(pixels.width)} / ${String(pixels.height)}`
  const picture = frame.querySelector('img')
  if (picture) picture.alt = alt
  const missing = frame.querySelector('.image-missing')
  if (missing) missing.textContent = alt
}

/** Which way a handle pulls: −1 to the start, 1 to the end; 0 for what is no handle. */
export function pullOf(target: EventTarget | null): -1 | 0 | 1 {
  const corner = target instanceof HTMLElement ? target.dataset.corner : undefined
  return corner === 'start' || corner === 'end' ? corners[corner] : 0
}

function buildHandle(corner: string): HTMLElement {
  const handle = document.createElement('span')
  handle.dataset.corner = corner
  handle.ariaHidden = 'true'
  return handle
}
