import type { Layout } from '../../shared/layout/layout'
import { isBuiltInLayout, layoutIds } from '../../shared/layout/layouts'
import type { OwnLayout } from '../../shared/layout/ownLayout'
import { words } from '../words'

/** What a layout is called. */
export function nameOfLayout({ id, name }: Pick<Layout, 'id' | 'name'>): string {
  return name ?? (isBuiltInLayout(id) ? words.layouts.builtIn[id] : words.layouts.unknownName)
}

type LayoutChoice = { readonly id: string; readonly name: string }

/**
 * Every layout that can be chosen: the program's, the writer's own, and `present` where neither has it, be it carried by a
 * draft or known to nobody.
 */
export function layoutChoices(
  own: readonly OwnLayout[],
  present: Pick<Layout, 'id' | 'name'>,
): LayoutChoice[] {
  const known = [...layoutIds.map((id) => ({ id, name: undefined })), ...own]
  const choices = known.map((layout) => ({ id: layout.id, name: nameOfLayout(layout) }))
  if (choices.some(({ id }) => id === present.id)) return choices
  const name = nameOfLayout(present)
  return [
    { id: present.id, name: present.name === undefined ? name : words.layouts.ofDraft(name) },
    ...choices,
  ]
}
