/** Paper that offices have, upright, in millimetres. */
export const paperSizes = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  k16: { width: 184, height: 260 },
  b5: { width: 182, height: 257 },
  a5: { width: 148, height: 210 },
  letter: { width: 215.9, height: 279.4 },
} as const
export type PaperName = keyof typeof paperSizes

/** Which paper a page is on; undefined where it has measures of its own. */
export function paperOf(page: { readonly width: number; readonly height: number }): PaperName | undefined {
  const names = Object.keys(paperSizes) as PaperName[]
  return names.find(
    (name) => paperSizes[name].width === page.width && paperSizes[name].height === page.height,
  )
}
