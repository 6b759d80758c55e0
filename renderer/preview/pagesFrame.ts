import type { PagesWindow } from '../pages/main'

/** The window inside the frame, once its script is there. */
export async function pagesWindowOf(frame: HTMLIFrameElement): Promise<PagesWindow> {
  const inside = () => frame.contentWindow as unknown as Partial<PagesWindow> | null
  if (!inside()?.viewPages)
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  const found = inside()
  if (!found?.viewPages) throw new Error('The frame of the preview has no pages')
  return found as PagesWindow
}
