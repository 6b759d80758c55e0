import { z } from 'zod'
import { inSchemaOrder } from '../draft/inSchemaOrder'
import { newId } from '../draft/newId'
import { capacityOf, layoutSchema, type Layout } from './layout'

/** The most characters of a layout's name. */
export const longestLayoutName = 30

const ownLayoutIdSchema = z.string().regex(/^own-[0-9A-Za-z-]{1,64}$/)

/** One of the writer's own layouts (我的版式). */
export const ownLayoutSchema = layoutSchema.extend({
  id: ownLayoutIdSchema,
  name: layoutSchema.shape.name.unwrap(),
})
export type OwnLayout = z.infer<typeof ownLayoutSchema>

/** A name that none of `taken` is: `name`, else `name（2）`, `name（3）` …, cut so that it stays short enough. */
export function freeLayoutName(name: string, taken: readonly string[]): string {
  const bare = name.replace(/（\d+）$/, '')
  if (!taken.includes(name)) return name
  for (let number = 2; ; number++) {
    const mark = `（${String(number)}）`
    const candidate = bare.slice(0, longestLayoutName - mark.length) + mark
    if (!taken.includes(candidate)) return candidate
  }
}

/** A layout under an id of its own, called `name` or, where that is taken, nearly so. */
export function copyLayout(layout: Layout, name: string, others: readonly OwnLayout[]): OwnLayout {
  const taken = others.map((other) => other.name)
  return { ...layout, id: `own-${newId()}`, name: freeLayoutName(name, taken) }
}

/** With the grid that fits its figures, where it keeps one. */
export function withFittingGrid<Some extends Layout>(layout: Some): Some {
  return layout.grid ? { ...layout, grid: capacityOf(layout) } : layout
}

/** Whether two layouts say the same. */
export function isSameLayout(one: OwnLayout, other: OwnLayout): boolean {
  return one === other || layoutText(one) === layoutText(other)
}

function layoutText(layout: OwnLayout): string {
  return JSON.stringify(inSchemaOrder(ownLayoutSchema, layout))
}
