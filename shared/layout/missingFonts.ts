import { declaredName, isInstalled, namesOf } from './fontNames'
import { textRoles, type Face, type Layout } from './layout'

/** A font of a layout that is not on this machine, and the one here that comes nearest; null where there is none. */
export type MissingFont = { readonly name: string; readonly standIn: string | null }

/** The fonts for Han and Latin text that a layout asks for and this machine lacks, each once, the title's first. */
export function missingFonts(layout: Layout, installed: ReadonlySet<string>): readonly MissingFont[] {
  const faces = textRoles.map((role) => layout.roles[role].face)
  const wanted = new Map<string, Face['fallbacks']>()
  for (const { eastAsia, ascii, fallbacks } of faces) {
    if (!wanted.has(eastAsia)) wanted.set(eastAsia, fallbacks)
    if (!wanted.has(ascii)) wanted.set(ascii, [])
  }
  return [...wanted]
    .filter(([name]) => !isInstalled(name, installed))
    .map(([name, fallbacks]) => ({ name, standIn: standInFor(name, fallbacks, installed) }))
}

/** Standard names to local ones, for the fonts that have a stand-in here: what `fonts.substitutes` of an export takes. */
export function substitutesFor(missing: readonly MissingFont[]): Record<string, string> {
  return Object.fromEntries(
    missing.flatMap(({ name, standIn }) => (standIn === null ? [] : [[name, standIn]])),
  )
}

/** For Latin text, fonts whose letters are as wide. */
const latin = ['Times', 'Liberation Serif', 'Nimbus Roman']

function standInFor(name: string, fallbacks: readonly string[], installed: ReadonlySet<string>) {
  const candidates = fallbacks.length === 0 ? latin : fallbacks
  const found = candidates.find((font) => !namesOf(name).includes(font) && isInstalled(font, installed))
  if (found === undefined) return null
  return installed.has(declaredName(found)) ? declaredName(found) : localName(found, installed)
}

function localName(font: string, installed: ReadonlySet<string>): string {
  return namesOf(font).find((name) => installed.has(name)) ?? font
}
