import { readXml } from './xmlEvents'
import type { WordPackage } from './wordPackage'

/** Where a part points: to another part, or out of the file (which is never followed). */
export type Relation = { readonly kind: string; readonly target: string; readonly isExternal: boolean }

/** The relations of a part by their ids; `kind` is the last word of the type (`styles`, `image`). Empty for the package: its own. */
export function readRelations(word: WordPackage, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const xml = word.text(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  const relations = new Map<string, Relation>()
  if (xml === undefined) return relations
  readXml(xml, {
    open: (name, { Id, Type = '', Target = '', TargetMode }) => {
      if (!name.endsWith('Relationship') || Id === undefined) return
      const isExternal = TargetMode === 'External'
      relations.set(Id, {
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: isExternal ? Target : resolvePart(folder, Target),
        isExternal,
      })
    },
    close: () => undefined,
  })
  return relations
}

/** The name of the part that holds the text: as the package says, else where it usually is. */
export function findMainPart(word: WordPackage): string | null {
  const usual = 'word/document.xml'
  const told = [...readRelations(word, '').values()].find(({ kind }) => kind === 'officeDocument')?.target
  const names = new Set(word.names.map((name) => name.toLowerCase()))
  return [told, usual].find((name) => name !== undefined && names.has(name.toLowerCase())) ?? null
}

/** The part of a kind that the main part points to. */
export function partOfKind(relations: ReadonlyMap<string, Relation>, kind: string): string | undefined {
  return [...relations.values()].find((relation) => relation.kind === kind && !relation.isExternal)?.target
}

/** `../media/a.png` seen from a folder; a target with a slash before it counts from the root. Never leaves the package. */
function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
