import { z } from 'zod'

const fontsSchema = z.array(
  z.object({ family: z.string(), fullName: z.string(), postscriptName: z.string() }),
)
type Font = z.infer<typeof fontsSchema>[number]

/** Every name of every font on this machine; null where the system does not tell. */
export async function installedFonts(): Promise<ReadonlySet<string> | null> {
  const fonts = await queryFonts()
  const names = fonts.flatMap(({ family, fullName, postscriptName }) => [family, fullName, postscriptName])
  return names.length === 0 ? null : new Set(names)
}

/** The families of fonts on this machine, as a list names them; none where the system does not tell. */
export async function installedFamilies(): Promise<readonly string[]> {
  const fonts = await queryFonts()
  const families = new Set(fonts.map(({ family }) => family))
  return [...families].sort((one, other) => one.localeCompare(other, 'zh-CN'))
}

async function queryFonts(): Promise<readonly Font[]> {
  const query: unknown = Reflect.get(globalThis, 'queryLocalFonts')
  if (typeof query !== 'function') return []
  try {
    return fontsSchema.parse(await (query as () => Promise<unknown>)())
  } catch (error) {
    if (error instanceof DOMException) return []
    throw error
  }
}
