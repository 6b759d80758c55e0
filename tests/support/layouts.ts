import fc from 'fast-check'
import { textRoles, type Layout } from '../../shared/layout/layout'
import { canBeSet } from '../../shared/layout/layoutFaults'
import { layouts } from '../../shared/layout/layouts'
import { ownLayoutSchema, withFittingGrid, type OwnLayout } from '../../shared/layout/ownLayout'

/** One of the writer's own layouts: the official one, but for `change`. */
export function ownLayout(change: Partial<OwnLayout> = {}): OwnLayout {
  return { ...layouts.gbt9704, id: 'own-office', name: '机关版式', ...change }
}

const whole = (min: number, max: number) => fc.integer({ min, max })

/** Any figures within the bounds of each, also those that cannot be together. */
export const arbitraryFigures: fc.Arbitrary<OwnLayout> = fc
  .record({
    page: fc.record({
      width: whole(80, 550),
      height: whole(80, 550),
      top: whole(0, 60),
      right: whole(0, 60),
      bottom: whole(0, 60),
      left: whole(0, 60),
      header: whole(0, 20),
      footer: whole(0, 40),
    }),
    linePitch: whole(300, 1000),
    characterSpacing: whole(-60, 60),
    sizes: fc.array(whole(10, 50), { minLength: textRoles.length, maxLength: textRoles.length }),
    titlePitch: whole(400, 1200),
    tablePitch: whole(300, 900),
    left: whole(0, 8),
    firstLine: whole(0, 8),
    right: whole(0, 12),
    place: fc.constantFrom('outer', 'centre', 'right', 'none'),
    form: fc.constantFrom('plain', 'ofAll'),
    mark: fc.constantFrom('', '—', '-'),
    hasGrid: fc.boolean(),
  })
  .map((given): OwnLayout => {
    const { grid, ...standard } = layouts.gbt9704
    const roles = Object.fromEntries(
      textRoles.map((role, index) => [role, { ...standard.roles[role], size: given.sizes[index] }]),
    ) as Layout['roles']
    const indent = { left: given.left, firstLine: given.firstLine }
    return withFittingGrid(
      ownLayoutSchema.parse({
        ...standard,
        ...(given.hasGrid && grid && { grid }),
        id: 'own-any',
        name: '任意',
        page: given.page,
        linePitch: given.linePitch,
        characterSpacing: given.characterSpacing,
        roles,
        title: { ...standard.title, linePitch: given.titlePitch },
        table: { ...standard.table, linePitch: given.tablePitch },
        indents: { ...standard.indents, heading1: indent, body: indent },
        signature: { ...standard.signature, right: { plain: given.right, sealed: given.right } },
        pageNumber: { ...standard.pageNumber, form: given.form, mark: given.mark, place: given.place },
      }),
    )
  })

/** Layouts that can be set. */
export const arbitraryOwnLayout = arbitraryFigures.filter(canBeSet)
