import { inSchemaOrder } from '../draft/inSchemaOrder'
import { fail, ok, type Result } from '../result'
import { layoutFaults } from './layoutFaults'
import { ownLayoutSchema, withFittingGrid, type OwnLayout } from './ownLayout'

const format = 'zhangfa-layout'
/** The version of a layout's file that this program writes. */
const layoutFileVersion = 1
/** How a layout's file ends. */
export const layoutExtension = '.zhangfa-layout.json'

/** The JSON of a layout as its file holds it. */
export function layoutJson(layout: OwnLayout): string {
  const said = { format, version: layoutFileVersion, layout: inSchemaOrder(ownLayoutSchema, layout) }
  return `${JSON.stringify(said, null, 2)}\n`
}

/** Reads a layout from the text of its file; `file` is the name that messages show. One that cannot be set is refused with the place. */
export function parseLayout(json: string, file: string): Result<OwnLayout> {
  const text = json.replace(/^\ufeff/, '')
  if (text.trim() === '') return fail('file.empty', { file })
  const said = parseJson(text)
  if (said === undefined) {
    const isOurs = text.includes(`"${format}"`)
    return isOurs ? fail('layout.broken', { file }) : fail('layout.notOurs', { file })
  }
  if (said.format !== format) return fail('layout.notOurs', { file })
  if (typeof said.version === 'number' && said.version > layoutFileVersion)
    return fail('layout.newer', { file })
  const [first] = layoutFaults(said.layout)
  if (first) return fail('layout.broken', { file, ...first })
  return ok(withFittingGrid(ownLayoutSchema.parse(said.layout)))
}

function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
