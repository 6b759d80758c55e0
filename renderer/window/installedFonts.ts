import { z } from 'zod'

const fontsSchema = z.array(
  z.object({ family: z.string(), fullName: z.string(), postscriptName: z.string() }),
)

/** Every name of every font on this machine; null where the system does not tell. */
export async function installedFonts(): Promise<ReadonlySet<string> | null> {
  const query: unknown = Reflect.get(globalThis, 'queryLocalFonts')
  if (typeof query !== 'function') return null
  try {
    const fonts = fontsSchema.parse(await (query as () => Promise<unknown>)())
    const names = fonts.flatMap(({ family, fullName, postscriptName }) => [family, fullName, postscriptName])
    return names.length === 0 ? null : new Set(names)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
