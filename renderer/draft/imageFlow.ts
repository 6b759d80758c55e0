import { newId } from '../../shared/draft/newId'
import { newImage, type StoredImage } from '../../shared/image/newImage'
import { bridge } from '../bridge'
import type { SourceImage } from '../editor/draftEditor'
import { prepareImage } from '../images/prepareImage'
import { editor } from '../pageEditor'
import { loseImage } from './presentDraft'
import { canEditOnScreen, session } from '../session'
import { tell, tellFailure, tellProblem } from '../window/notices'
import { words } from '../words'

/** Has the editor keep pictures with the draft on screen, and tells of those that are lost. */
export function followImages() {
  let toldFor: string | undefined
  editor.setImageKeeper({
    keep: keepImages,
    tellLeftOut: (count) => void tell(words.images.leftOut(count)),
    tellLost(file) {
      loseImage(file)
      const id = session.get().draft?.head.id
      if (id === toldFor) return
      toldFor = id
      tellProblem(words.images.lost)
    },
  })
}

/** 插入 → 图片: asks for files and puts them in at the caret, called by their names. */
export async function chooseImages() {
  const id = draftId()
  const chosen = await bridge.request('image.choose', {})
  if (!chosen.ok) {
    tellFailure(chosen)
    return
  }
  if (id === undefined || id !== draftId()) return
  const images = chosen.value.map(({ name, bytes }) => ({ bytes, alt: withoutEnding(name), name }))
  const stored = await keepImages(images)
  const blocks = (stored ?? []).flatMap((one, index) =>
    one ? [newImage(one, images[index]?.alt ?? '', newId())] : [],
  )
  if (blocks.length > 0) editor.insertBlocks(blocks)
}

/** Whether pictures dropped here go into the text; the editor itself takes them. */
export function takesDroppedImages(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.draft-body') !== null && canEditOnScreen(session.get())
}

async function keepImages(
  images: readonly (SourceImage & { readonly name?: string })[],
): Promise<readonly (StoredImage | null)[] | null> {
  const id = draftId()
  if (id === undefined) return null
  const kept: (StoredImage | null)[] = []
  for (const { bytes, name } of images) {
    const prepared = await prepareImage(bytes, name)
    const stored = prepared.ok ? await bridge.request('image.add', { id, bytes: prepared.value }) : prepared
    if (!stored.ok) tellFailure(stored)
    kept.push(stored.ok ? stored.value : null)
  }
  return id === draftId() ? kept : null
}

function draftId() {
  return session.get().draft?.head.id
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/u, '')
}
