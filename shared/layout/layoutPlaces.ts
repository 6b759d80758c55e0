import type { Layout } from './layout'

/** A place in a layout as a path: `page.left`. */
export type LayoutPlace = string

/** What stands at a place of a layout. */
export function valueAt(layout: Layout, place: LayoutPlace): unknown {
  return place
    .split('.')
    .reduce<unknown>((within, key) => (isRecord(within) ? within[key] : undefined), layout)
}

/** The layout with another value at a place; all else stays the same objects. */
export function withValue<Some extends Layout>(layout: Some, place: LayoutPlace, value: unknown): Some {
  return put(layout, place.split('.'), value) as Some
}

function put(within: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (!isRecord(within)) throw new Error(`a layout has nothing at ${key}`)
  return { ...within, [key]: put(within[key], rest, value) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
